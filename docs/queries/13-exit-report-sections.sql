/* 13. Which section of exit reports is missing most?
   One row for each section: how many reports have it, lack it, or do not say. Of the five topics of further
   information (employability to other information) a report needs one, so lacking one of them is no fault by itself. */
SELECT
  s.section,
  count(*) FILTER (WHERE s.present) AS has_it,
  count(*) FILTER (WHERE NOT s.present) AS lacks_it,
  count(*) FILTER (WHERE s.present IS NULL) AS not_said,
  round(100.0 * count(*) FILTER (WHERE NOT s.present) / nullif(count(s.present), 0), 1) AS percent_lacking
FROM cases.exit_report r
CROSS JOIN LATERAL (VALUES
  ('Details of the person', r.has_customer_details),
  ('Actions agreed', r.has_actions_agreed),
  ('Activities that were completed', r.has_activities_completed),
  ('The periods that work covered', r.has_periods),
  ('Why actions were not completed', r.has_not_completed_reasons),
  ('Employability', r.has_employability),
  ('Attitude', r.has_attitude),
  ('Barriers', r.has_barriers),
  ('Compliance', r.has_compliance),
  ('Other information', r.has_other_information),
  ('Next steps', r.has_next_steps),
  ('Details of the provider', r.has_provider_details)
) AS s (section, present)
GROUP BY s.section
ORDER BY percent_lacking DESC NULLS LAST, s.section
