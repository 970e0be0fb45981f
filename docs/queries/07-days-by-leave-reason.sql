/* 7. How long were people on the programme when they left, by reason? */
SELECT
  r.programme,
  coalesce(w.words, 'Not recorded') AS left_because,
  count(*) AS people,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY p.leave_date - p.start_date) AS median_days,
  min(p.leave_date - p.start_date) AS shortest,
  max(p.leave_date - p.start_date) AS longest
FROM cases.participation p
JOIN cases.referral r USING (referral_id)
LEFT JOIN code w ON w.list = 'participation.leave_reason' AND w.code = p.leave_reason
WHERE p.leave_date IS NOT NULL
GROUP BY r.programme, w.words
ORDER BY r.programme, people DESC, left_because
