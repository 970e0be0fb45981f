/* 4. Who has had less than eight hours of support in three or more months running?
   Months of a participant in Module Two, in a row: a month that was met, or not judged, ends a run. */
WITH judged AS (
  SELECT
    referral_id,
    contract_id,
    month,
    month - (row_number() OVER (PARTITION BY referral_id, contract_id ORDER BY month)) * interval '1 month' AS run
  FROM finding
  WHERE metric = 'm2_minimum_hours' AND outcome = 'NOT_MET'
)
SELECT contract_id, referral_id, min(month) AS first_month, max(month) AS last_month, count(*) AS months
FROM judged
GROUP BY contract_id, referral_id, run
HAVING count(*) >= 3
ORDER BY months DESC, contract_id, referral_id
