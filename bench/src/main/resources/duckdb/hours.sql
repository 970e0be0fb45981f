-- Full months in Work Choice Module Two that hold eight hours of participation, under the guidance of April 2017.
WITH stay AS (
    SELECT r.referral_id, r.contract_id, s.start_date,
           coalesce(CASE WHEN s.end_date <= DATE '%1$s' THEN s.end_date END,
                    CASE WHEN p.leave_date <= DATE '%1$s' AND p.leave_date >= s.start_date THEN p.leave_date END,
                    DATE '9999-12-31') AS end_date,
           CASE WHEN c.nation = 'SCOTLAND' THEN DATE '2018-10-31' ELSE DATE '2019-03-31' END AS provision_end
    FROM current_module_stay s
    JOIN current_referral r USING (referral_id)
    JOIN current_participation p USING (referral_id)
    JOIN current_contract c ON c.contract_id = r.contract_id
    WHERE s.module = 2 AND s.start_date <= DATE '%1$s' AND p.start_date <= DATE '%1$s' AND r.programme = 'WC'
      AND c.nation <> 'SCOTLAND'
      AND r.referral_date > CASE c.origin WHEN 'REMPLOY' THEN DATE '2017-04-06' ELSE DATE '2017-04-24' END
), month AS (
    SELECT referral_id, contract_id, start_date, end_date,
           unnest(generate_series(date_trunc('month', start_date),
                                  least(provision_end, DATE '%1$s', end_date)::TIMESTAMP, INTERVAL 1 MONTH))::DATE AS month
    FROM stay
), full_month AS (
    -- One stay in Module Two to a participant: here a month is full when that stay covers it.
    SELECT referral_id, contract_id, month
    FROM month
    WHERE start_date <= month AND end_date >= last_day(month) AND last_day(month) < DATE '%1$s'
), done AS (
    SELECT referral_id, date_trunc('month', activity_date)::DATE AS month, sum(participant_minutes) AS minutes
    FROM current_support_activity WHERE activity_date <= DATE '%1$s'
    GROUP BY ALL
)
SELECT 'm2_minimum_hours', contract_id, month, count(*) FILTER (minutes >= 480), count(*)
FROM full_month LEFT JOIN done USING (referral_id, month)
GROUP BY ALL
