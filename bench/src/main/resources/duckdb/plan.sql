-- Work and Health Programme action plans that were agreed and signed, or refused with a reason, by the day they were due.
WITH term AS (
    SELECT contract_id, term, value, effective_from, coalesce(effective_to, DATE '9999-12-31') AS effective_to
    FROM current_contract_term WHERE metric IS NULL
), referred AS (
    SELECT r.*, p.start_date, p.leave_date, p.leave_reason,
           coalesce((SELECT arg_max(value, effective_from) FROM term t
                     WHERE t.contract_id = r.contract_id AND t.term = 'ACTION_PLAN_DAYS'
                       AND r.referral_date BETWEEN t.effective_from AND t.effective_to)::INTEGER, 20) AS days,
           coalesce((SELECT arg_max(value, effective_from) FROM term t
                     WHERE t.contract_id = r.contract_id AND t.term = 'ACTION_PLAN_DAY_BASIS'
                       AND r.referral_date BETWEEN t.effective_from AND t.effective_to), 'CALENDAR') AS basis
    FROM current_referral r LEFT JOIN current_participation p USING (referral_id)
    WHERE r.programme = 'WHP' AND r.referral_date <= DATE '%1$s'
), owed AS (
    SELECT r.*,
           CASE WHEN basis = 'WORKING' THEN (
                    SELECT min(w.day) FROM working_day w, working_day f
                    WHERE NOT w.scottish AND NOT f.scottish AND f.day = r.referral_date AND w.number = f.number + r.days)
                ELSE r.referral_date + r.days END AS due
    FROM referred r
), complete AS (
    SELECT o.referral_id,
           greatest(v.agreed_date, given.signed_date, CASE WHEN own.signed_date >= o.referral_date AND own.signed_date <= DATE '%1$s'
               THEN own.signed_date ELSE own.refusal_recorded_date END) AS completed
    FROM owed o
    JOIN current_plan v ON v.referral_id = o.referral_id AND v.version_type IS DISTINCT FROM 'INITIAL'
    JOIN current_plan_signature given
      ON given.plan_id = v.plan_id AND given.version_no = v.version_no AND given.party = 'PROVIDER'
    JOIN current_plan_signature own
      ON own.plan_id = v.plan_id AND own.version_no = v.version_no AND own.party = 'PARTICIPANT'
    WHERE v.agreed_date <= DATE '%1$s'
      AND given.signed_date >= o.referral_date AND given.signed_date <= DATE '%1$s'
      AND ((own.signed_date >= o.referral_date AND own.signed_date <= DATE '%1$s')
           OR (own.refusal_type IS NOT NULL AND own.refusal_recorded_date >= o.referral_date
               AND own.refusal_recorded_date <= DATE '%1$s'))
), first AS (
    SELECT referral_id, min(completed) AS completed FROM complete GROUP BY referral_id
)
SELECT 'whp_action_plan_on_time', contract_id, date_trunc('month', referral_date)::DATE,
       count(*) FILTER (completed <= due), count(*)
FROM owed LEFT JOIN first USING (referral_id)
WHERE due < DATE '%1$s'
  AND start_date <= DATE '%1$s'
  AND NOT coalesce(status_reason = 'DIED' AND status_date <= due, false)
  AND NOT coalesce(leave_reason = 'DIED' AND leave_date <= due, false)
GROUP BY ALL
