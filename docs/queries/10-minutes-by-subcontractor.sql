/* 10. How many minutes of support did each subcontractor give, and by how many advisers?
   Beside what the prime provider gave itself. Employers and other organisations from outside are left out; for single advisers,
   group by a.adviser_id too. */
SELECT
  a.contract_id,
  coalesce(p.provider_name, a.source_org_id, '(the prime provider itself)') AS organisation,
  s.words AS kind,
  count(*) AS activities,
  count(DISTINCT a.referral_id) AS participants,
  count(DISTINCT a.adviser_id) AS advisers,
  sum(a.support_minutes) AS support_minutes
FROM cases.support_activity a
JOIN code s ON s.list = 'support_activity.source_type' AND s.code = a.source_type
LEFT JOIN provider p ON p.provider_id = a.source_org_id
WHERE a.source_type IN ('PRIME', 'SUBCONTRACTOR', 'THIRD_TIER')
GROUP BY a.contract_id, p.provider_name, a.source_org_id, s.words
ORDER BY a.contract_id, support_minutes DESC, organisation, kind
