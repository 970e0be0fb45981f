/* 3. What share of exit reports came on time, by the Jobcentre that asked? */
SELECT
  j.jobcentre_id,
  j.jobcentre_name,
  j.nation,
  count(*) FILTER (WHERE f.outcome = 'MET') AS on_time,
  count(*) FILTER (WHERE f.outcome IN ('MET', 'NOT_MET')) AS judged,
  round(100.0 * count(*) FILTER (WHERE f.outcome = 'MET')
    / nullif(count(*) FILTER (WHERE f.outcome IN ('MET', 'NOT_MET')), 0), 1) AS percent,
  count(*) FILTER (WHERE f.outcome = 'NOT_DUE') AS not_due_yet
FROM finding f
JOIN jobcentre j ON j.jobcentre_id = f.dimension
WHERE f.metric = 'exit_report_on_time'
GROUP BY j.jobcentre_id, j.jobcentre_name, j.nation
ORDER BY percent NULLS LAST, j.jobcentre_id
