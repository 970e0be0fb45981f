/* 2. How many days does it take to a complete action plan, by customer group?
   The group is the breakdown of another metric on the same referral. Only complete plans have days; referrals says of how many
   that were judged. */
SELECT
  coalesce(w.words, 'Not recorded') AS customer_group,
  count(t.referral_id) AS referrals,
  count(d.amount) AS with_a_plan,
  round(percentile_cont(0.5) WITHIN GROUP (ORDER BY d.amount)::numeric, 1) AS median_days,
  round(percentile_cont(0.9) WITHIN GROUP (ORDER BY d.amount)::numeric, 1) AS ninth_decile_days
FROM finding t
LEFT JOIN finding d ON d.metric = 'whp_action_plan_days' AND d.referral_id = t.referral_id
LEFT JOIN code w ON w.list = 'dimension of whp_action_plan_on_time' AND w.code = t.dimension
WHERE t.metric = 'whp_action_plan_on_time' AND t.outcome IN ('MET', 'MET_EXCEPTION', 'NOT_MET')
GROUP BY w.words
ORDER BY w.words
