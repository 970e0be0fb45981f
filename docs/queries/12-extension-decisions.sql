/* 12. How long did decisions on more time in Module Two take, who made them, and until when do they hold? */
SELECT
  e.contract_id,
  e.referral_id,
  e.request_date,
  e.requested_until,
  d.words AS decision,
  e.decision_date,
  e.decision_date - e.request_date AS days,
  b.words AS decided_by,
  e.approved_until
FROM cases.module_extension e
LEFT JOIN code d ON d.list = 'module_extension.decision' AND d.code = e.decision
LEFT JOIN code b ON b.list = 'module_extension.decided_by' AND b.code = e.decided_by
WHERE e.kind = 'M2_REQUEST'
ORDER BY e.contract_id, e.request_date, e.referral_id
