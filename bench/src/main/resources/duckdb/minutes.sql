-- Minutes of support and of participation in each month in the programme (Work Choice and Specialist Employability Support):
-- from the start to the as-of day, the leave date or the end of provision. A month with nothing on record is one of none.
WITH stay AS (
    SELECT r.referral_id, r.contract_id, date_trunc('month', p.start_date)::DATE AS first_month, p.start_date,
           least(DATE '%1$s',
                 CASE WHEN p.leave_date <= DATE '%1$s' THEN p.leave_date ELSE DATE '%1$s' END,
                 CASE WHEN r.programme <> 'WC' THEN DATE '%1$s'
                      WHEN c.nation = 'SCOTLAND' THEN DATE '2018-10-31'
                      ELSE DATE '2019-03-31' END) AS last_day
    FROM current_referral r
    JOIN current_participation p USING (referral_id)
    JOIN current_contract c ON c.contract_id = r.contract_id
    WHERE r.programme IN ('WC', 'SES') AND p.start_date <= DATE '%1$s'
), month AS (
    SELECT referral_id, contract_id,
           unnest(generate_series(first_month::TIMESTAMP, last_day::TIMESTAMP, INTERVAL 1 MONTH))::DATE AS month
    FROM stay WHERE start_date <= last_day
), done AS (
    SELECT referral_id, date_trunc('month', activity_date)::DATE AS month,
           sum(coalesce(support_minutes, 0)) AS support, sum(coalesce(participant_minutes, 0)) AS participation
    FROM current_support_activity WHERE activity_date <= DATE '%1$s'
    GROUP BY ALL
), counted AS (
    SELECT m.contract_id, m.month, coalesce(d.support, 0) AS support, coalesce(d.participation, 0) AS participation
    FROM month m LEFT JOIN done d USING (referral_id, month)
    WHERE last_day(m.month) < DATE '%1$s'
)
SELECT 'support_minutes', contract_id, month, sum(support)::BIGINT, count(*) FROM counted GROUP BY ALL
UNION ALL
SELECT 'participation_minutes', contract_id, month, sum(participation)::BIGINT, count(*) FROM counted GROUP BY ALL
