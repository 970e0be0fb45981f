/* 1. What share of action plans came on time, by contract and financial quarter, and is that final?
   A rate over several months is the sum of numerators over the sum of denominators, never the mean of the months' rates.
   No target where it changed within the quarter, or there is none. */
SELECT
  c.contract_id,
  c.provider_name,
  m.financial_year || ' Q' || m.financial_quarter AS quarter,
  trim_scale(sum(f.numerator)) AS on_time,
  sum(f.denominator) AS judged,
  round(100 * sum(f.numerator) / nullif(sum(f.denominator), 0), 1) AS percent,
  CASE WHEN min(f.target) = max(f.target) THEN trim_scale(max(f.target)) END AS target,
  CASE WHEN bool_or(f.maturity = 'PROVISIONAL') THEN 'provisional' ELSE 'final' END AS state
FROM measure f
JOIN month m USING (month)
JOIN contract c USING (contract_id)
WHERE f.metric = 'whp_action_plan_on_time' AND f.dimension = 'ALL'
GROUP BY c.contract_id, c.provider_name, m.financial_year, m.financial_quarter
ORDER BY c.contract_id, quarter
