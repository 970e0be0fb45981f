/* 6. Do people who are supported for longer travel further, contract by contract?
   Distance: from -1 to 1, over all areas of the assessment. Hours: all support that is recorded. corr is Pearson's r; few people make it
   worth little, so their number stands beside it, and contracts with fewer than three are left out. */
WITH hours AS (
  SELECT referral_id, sum(support_minutes) / 60.0 AS hours FROM cases.support_activity GROUP BY referral_id
)
SELECT
  f.contract_id,
  count(*) AS people,
  round(avg(f.amount), 3) AS mean_distance,
  round(avg(h.hours), 1) AS mean_hours,
  round(corr(f.amount, h.hours)::numeric, 2) AS r
FROM finding f
JOIN hours h USING (referral_id)
WHERE f.metric = 'distance_travelled' AND f.outcome = 'COUNTED'
GROUP BY f.contract_id
HAVING count(*) >= 3
ORDER BY f.contract_id
