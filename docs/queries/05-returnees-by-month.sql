/* 5. How many people return from the Work Programme each month, by contract, and what has become of their exit reports?
   Returnees by the month of their end date, with claims still active; a forecast stands in months whose lists have not come.
   Reports are those whose request falls in the month. Clerical cases are asked for by phone and are in no feed. */
SELECT
  m.contract_id,
  m.month,
  trim_scale(sum(m.numerator) FILTER (WHERE m.metric = 'returnee_volume')) AS returnees,
  round(sum(m.numerator) FILTER (WHERE m.metric = 'returnee_forecast'), 1) AS forecast,
  trim_scale(sum(m.numerator) FILTER (WHERE m.metric = 'exit_report_on_time')) AS reports_on_time,
  sum(m.denominator) FILTER (WHERE m.metric = 'exit_report_on_time') AS reports_judged,
  trim_scale(sum(m.numerator) FILTER (WHERE m.metric = 'exit_report_outstanding')) AS reports_outstanding
FROM measure m
WHERE m.metric IN ('returnee_volume', 'returnee_forecast', 'exit_report_on_time', 'exit_report_outstanding')
  AND m.dimension = 'ALL'
GROUP BY m.contract_id, m.month
ORDER BY m.contract_id, m.month
