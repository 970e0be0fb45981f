/* 9. Do late or missing action plans go with the benefit, the referring Jobcentre or the kind of adviser who made the referral?
   Each referral that was judged stands in three groups, one of each kind. */
SELECT
  v.what,
  coalesce(v.value, 'Not recorded') AS value,
  count(*) AS judged,
  count(*) FILTER (WHERE f.outcome = 'NOT_MET') AS late_or_missing,
  round(100.0 * count(*) FILTER (WHERE f.outcome = 'NOT_MET') / count(*), 1) AS percent
FROM finding f
JOIN cases.referral r USING (referral_id)
JOIN jobcentre j USING (jobcentre_id)
LEFT JOIN code b ON b.list = 'referral.benefit_type' AND b.code = r.benefit_type
LEFT JOIN code i ON i.list = 'referral.introduced_by' AND i.code = r.introduced_by
CROSS JOIN LATERAL (VALUES
  ('Benefit', b.words), ('Jobcentre', j.jobcentre_name), ('Introduced by', i.words)
) AS v (what, value)
WHERE f.metric = 'whp_action_plan_on_time' AND f.outcome IN ('MET', 'MET_EXCEPTION', 'NOT_MET')
GROUP BY v.what, v.value
ORDER BY v.what, percent DESC, value
