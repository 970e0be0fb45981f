-- Work Programme exit reports that the Jobcentre had within ten working days of its request. Events name a person and a
-- contract: they belong to the latest of that person's referrals made by then.
WITH event AS (
    SELECT e.event_id, e.event_type, e.event_date, e.jobcentre_id, r.referral_id, r.contract_id,
           r.jobcentre_id AS referred_by
    FROM current_exit_event e
    JOIN current_referral r
      ON left(r.nino, 8) = left(e.nino, 8) AND r.contract_id = e.contract_id AND r.referral_date <= e.event_date
    WHERE e.event_date <= DATE '%1$s'
    QUALIFY row_number() OVER (PARTITION BY e.event_id ORDER BY r.referral_date DESC, r.referral_id DESC) = 1
), withdrawn AS (
    SELECT referral_id, max(event_date) AS withdrawn FROM event WHERE event_type = 'WITHDRAWN' GROUP BY 1
), received AS (
    SELECT referral_id, min(event_date) AS received FROM event WHERE event_type = 'RECEIVED' GROUP BY 1
), request AS (
    SELECT e.*, w.withdrawn
    FROM event e LEFT JOIN withdrawn w USING (referral_id)
    WHERE e.event_type = 'REQUESTED'
    QUALIFY row_number() OVER (
        PARTITION BY referral_id
        ORDER BY coalesce(e.event_date > w.withdrawn, true) DESC, e.event_date, e.event_id) = 1
), owed AS (
    SELECT q.*, w.day AS due
    FROM request q
    LEFT JOIN current_jobcentre asked ON asked.jobcentre_id = q.jobcentre_id
    LEFT JOIN current_jobcentre own ON own.jobcentre_id = q.referred_by
    JOIN working_day f ON f.day = q.event_date
     AND f.scottish = (coalesce(asked.nation, own.nation, 'ENGLAND') = 'SCOTLAND')
    JOIN (SELECT scottish, number, min(day) AS day FROM working_day GROUP BY ALL) w
      ON w.scottish = f.scottish AND w.number = f.number + 10
    WHERE coalesce(q.event_date > q.withdrawn, true)
)
SELECT 'exit_report_on_time', contract_id, date_trunc('month', event_date)::DATE,
       count(*) FILTER (received <= due), count(*)
FROM owed LEFT JOIN received USING (referral_id)
WHERE due < DATE '%1$s'
GROUP BY ALL
