/* 11. How have the figures that were published for January changed since?
   What people were shown on a day is not kept. What can be asked is what would have been shown, by the rules of today, with the deliveries that
   were known then: a look back, made beforehand by
     ./waymark run --as-of 2019-01-31 --known-on 2019-01-31
   which lies in schema look_back until the next publish, beside the marts of now. A change of the rules themselves is in neither;
   nor is anyone who has been marked as a Special Customer Record since. */
SELECT
  coalesce(was.metric, now.metric) AS metric,
  coalesce(was.contract_id, now.contract_id) AS contract_id,
  coalesce(was.month, now.month) AS month,
  trim_scale(was.numerator) AS met_then,
  was.denominator AS judged_then,
  was.maturity AS state_then,
  trim_scale(now.numerator) AS met_now,
  now.denominator AS judged_now,
  now.maturity AS state_now
FROM look_back.measure was
FULL JOIN marts.measure now USING (metric, contract_id, month, dimension)
JOIN metric k ON k.metric = coalesce(was.metric, now.metric) AND k.headline
WHERE dimension = 'ALL'
  AND month BETWEEN date '2018-11-01' AND date '2019-01-01'
  AND (was.numerator, was.denominator, was.maturity) IS DISTINCT FROM (now.numerator, now.denominator, now.maturity)
ORDER BY metric, contract_id, month
