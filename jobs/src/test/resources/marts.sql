CREATE SCHEMA marts;
COMMENT ON SCHEMA marts IS 'What Waymark publishes. The tables of the dashboards, which were board_..., are in schema boards: board_overview is boards.overview. The facts that figures rest on are in schema cases. Every publish replaces it as a whole: make nothing of your own in it';
GRANT USAGE ON SCHEMA marts TO performance_manager;
GRANT USAGE ON SCHEMA marts TO analyst;
CREATE TABLE marts.contract (
    contract_id text NOT NULL,
    label text NOT NULL,
    programme text NOT NULL,
    prime_provider_id text NOT NULL,
    provider_name text,
    area_id text NOT NULL,
    area_name text NOT NULL,
    nation text NOT NULL,
    origin text,
    start_date date NOT NULL,
    end_date date,
    esf_in_scope boolean NOT NULL
);
ALTER TABLE marts.contract ADD PRIMARY KEY (contract_id);
COMMENT ON TABLE marts.contract IS 'A commissioned contract with its prime provider and area';
COMMENT ON COLUMN marts.contract.contract_id IS 'The contract';
COMMENT ON COLUMN marts.contract.label IS 'The contract and its provider''s name, as people are shown it';
COMMENT ON COLUMN marts.contract.programme IS 'WC, WP, WHP or SES';
COMMENT ON COLUMN marts.contract.prime_provider_id IS 'The provider that holds the contract; see provider';
COMMENT ON COLUMN marts.contract.provider_name IS 'Its name';
COMMENT ON COLUMN marts.contract.area_id IS 'The contract package area; see area';
COMMENT ON COLUMN marts.contract.area_name IS 'Its name';
COMMENT ON COLUMN marts.contract.nation IS 'Whose bank holidays count: ENGLAND, WALES, SCOTLAND or GREAT_BRITAIN';
COMMENT ON COLUMN marts.contract.origin IS 'Work Choice only: AWARDED_2010, REMPLOY or OTHER';
COMMENT ON COLUMN marts.contract.start_date IS 'First day of the contract';
COMMENT ON COLUMN marts.contract.end_date IS 'Last day of the contract; empty while none is set';
COMMENT ON COLUMN marts.contract.esf_in_scope IS 'Whether the European Social Fund pays for it in part';
GRANT SELECT ON marts.contract TO performance_manager;
GRANT SELECT ON marts.contract TO analyst;
ANALYZE marts.contract;
CREATE TABLE marts.contract_term (
    contract_id text NOT NULL,
    term text NOT NULL,
    metric text,
    value text NOT NULL,
    effective_from date NOT NULL,
    effective_to date
);
CREATE UNIQUE INDEX ON marts.contract_term (contract_id, term, metric, effective_from) NULLS NOT DISTINCT;
COMMENT ON TABLE marts.contract_term IS 'What a contract promised where it differs from the programme, or a target of its own: what counts on a day is the term in force that day with the latest effective_from';
COMMENT ON COLUMN marts.contract_term.contract_id IS 'The contract';
COMMENT ON COLUMN marts.contract_term.term IS 'What was promised, such as ACTION_PLAN_DAYS or TARGET_PERCENT';
COMMENT ON COLUMN marts.contract_term.metric IS 'TARGET_PERCENT only: the metric that the target is for';
COMMENT ON COLUMN marts.contract_term.value IS 'Days, CALENDAR or WORKING, true or false, or percent';
COMMENT ON COLUMN marts.contract_term.effective_from IS 'First day on which it counts';
COMMENT ON COLUMN marts.contract_term.effective_to IS 'Last day on which it counts; empty while none is set';
GRANT SELECT ON marts.contract_term TO performance_manager;
GRANT SELECT ON marts.contract_term TO analyst;
ALTER TABLE marts.contract_term ALTER COLUMN value SET STATISTICS 0;
ANALYZE marts.contract_term;
CREATE TABLE marts.provider (
    provider_id text NOT NULL,
    provider_name text NOT NULL,
    kind text NOT NULL
);
ALTER TABLE marts.provider ADD PRIMARY KEY (provider_id);
COMMENT ON TABLE marts.provider IS 'A provider organisation';
COMMENT ON COLUMN marts.provider.provider_id IS 'The provider';
COMMENT ON COLUMN marts.provider.provider_name IS 'Its name';
COMMENT ON COLUMN marts.provider.kind IS 'PRIME, SUBCONTRACTOR or THIRD_TIER';
GRANT SELECT ON marts.provider TO performance_manager;
GRANT SELECT ON marts.provider TO analyst;
ANALYZE marts.provider;
CREATE TABLE marts.area (
    area_id text NOT NULL,
    area_name text NOT NULL,
    nation text NOT NULL
);
ALTER TABLE marts.area ADD PRIMARY KEY (area_id);
COMMENT ON TABLE marts.area IS 'A contract package area';
COMMENT ON COLUMN marts.area.area_id IS 'The area';
COMMENT ON COLUMN marts.area.area_name IS 'Its name';
COMMENT ON COLUMN marts.area.nation IS 'ENGLAND, WALES, SCOTLAND or GREAT_BRITAIN';
GRANT SELECT ON marts.area TO performance_manager;
GRANT SELECT ON marts.area TO analyst;
ANALYZE marts.area;
CREATE TABLE marts.jobcentre (
    jobcentre_id text NOT NULL,
    jobcentre_name text NOT NULL,
    nation text NOT NULL,
    district text
);
ALTER TABLE marts.jobcentre ADD PRIMARY KEY (jobcentre_id);
COMMENT ON TABLE marts.jobcentre IS 'A Jobcentre';
COMMENT ON COLUMN marts.jobcentre.jobcentre_id IS 'The Jobcentre';
COMMENT ON COLUMN marts.jobcentre.jobcentre_name IS 'Its name';
COMMENT ON COLUMN marts.jobcentre.nation IS 'Whose bank holidays its exit requests are counted by';
COMMENT ON COLUMN marts.jobcentre.district IS 'Its district';
GRANT SELECT ON marts.jobcentre TO performance_manager;
GRANT SELECT ON marts.jobcentre TO analyst;
ANALYZE marts.jobcentre;
CREATE TABLE marts.metric (
    metric text NOT NULL,
    position integer NOT NULL,
    ref text NOT NULL,
    title text NOT NULL,
    programmes text NOT NULL,
    kind text NOT NULL,
    unit text NOT NULL,
    better text NOT NULL,
    headline boolean NOT NULL,
    subject text NOT NULL,
    month_of text NOT NULL,
    definition text NOT NULL,
    target text,
    duty text NOT NULL,
    rule text,
    clauses text
);
ALTER TABLE marts.metric ADD PRIMARY KEY (metric);
COMMENT ON TABLE marts.metric IS 'What is measured: every metric with its definition and its guidance paragraph';
COMMENT ON COLUMN marts.metric.metric IS 'The metric';
COMMENT ON COLUMN marts.metric.position IS 'Its place in the catalogue, from 1';
COMMENT ON COLUMN marts.metric.ref IS 'Its reference number, such as M-01';
COMMENT ON COLUMN marts.metric.title IS 'A short title';
COMMENT ON COLUMN marts.metric.programmes IS 'Whose referrals it judges: some of WC, WP, WHP, SES, joined by a comma';
COMMENT ON COLUMN marts.metric.kind IS 'RATE (percent), AMOUNT (mean and percentiles) or COUNT';
COMMENT ON COLUMN marts.metric.unit IS 'Unit of its value: %, days, minutes, people';
COMMENT ON COLUMN marts.metric.better IS 'Which way is good: HIGH, LOW or NONE';
COMMENT ON COLUMN marts.metric.headline IS 'Whether it is the one figure of its programme';
COMMENT ON COLUMN marts.metric.subject IS 'What one finding is about';
COMMENT ON COLUMN marts.metric.month_of IS 'The date that gives a finding its month';
COMMENT ON COLUMN marts.metric.definition IS 'What is measured, exactly';
COMMENT ON COLUMN marts.metric.target IS 'The guidance''s own target, in words; contracts'' targets are in measure';
COMMENT ON COLUMN marts.metric.duty IS 'Whose duty the figure judges: PROVIDER, JOBCENTRE_PLUS, DWP, SENDER (of the file), WAREHOUSE (Waymark itself), NONE (it judges nobody)';
COMMENT ON COLUMN marts.metric.rule IS 'Ids of the rules behind it';
COMMENT ON COLUMN marts.metric.clauses IS 'The guidance paragraph, with the programme where it has several';
GRANT SELECT ON marts.metric TO performance_manager;
GRANT SELECT ON marts.metric TO analyst;
ANALYZE marts.metric;
CREATE TABLE marts.month (
    month date NOT NULL,
    last_day date NOT NULL,
    year integer NOT NULL,
    quarter integer NOT NULL,
    month_of_year integer NOT NULL,
    financial_year text NOT NULL,
    financial_quarter integer NOT NULL,
    label text NOT NULL
);
ALTER TABLE marts.month ADD PRIMARY KEY (month);
COMMENT ON TABLE marts.month IS 'A calendar month, from the first to the last that has a measure';
COMMENT ON COLUMN marts.month.month IS 'First day of the month';
COMMENT ON COLUMN marts.month.last_day IS 'Last day of the month';
COMMENT ON COLUMN marts.month.year IS 'Calendar year';
COMMENT ON COLUMN marts.month.quarter IS 'Calendar quarter, 1 to 4';
COMMENT ON COLUMN marts.month.month_of_year IS '1 to 12';
COMMENT ON COLUMN marts.month.financial_year IS 'From April to March, such as 2017-18';
COMMENT ON COLUMN marts.month.financial_quarter IS '1 is April to June';
COMMENT ON COLUMN marts.month.label IS 'For people, such as Apr 2017';
GRANT SELECT ON marts.month TO performance_manager;
GRANT SELECT ON marts.month TO analyst;
ANALYZE marts.month;
CREATE TABLE marts.code (
    list text NOT NULL,
    code text NOT NULL,
    words text NOT NULL,
    used_in text
);
ALTER TABLE marts.code ADD PRIMARY KEY (list, code);
COMMENT ON TABLE marts.code IS 'Every code of every list, with what it means';
COMMENT ON COLUMN marts.code.list IS 'What the code is one of: a column of a feed, such as referral.referral_status, a list of Waymark''s own, such as reason, or dimension of and a metric';
COMMENT ON COLUMN marts.code.code IS 'The code';
COMMENT ON COLUMN marts.code.words IS 'What it means';
COMMENT ON COLUMN marts.code.used_in IS 'The columns that hold codes of the list, joined by a comma; empty when none is published';
GRANT SELECT ON marts.code TO performance_manager;
GRANT SELECT ON marts.code TO analyst;
ANALYZE marts.code;
CREATE TABLE marts.measure (
    metric text NOT NULL,
    contract_id text NOT NULL,
    month date NOT NULL,
    dimension text NOT NULL,
    numerator numeric NOT NULL,
    denominator bigint,
    excluded bigint NOT NULL,
    not_due bigint NOT NULL,
    unknown bigint NOT NULL,
    value numeric,
    p50 numeric,
    p90 numeric,
    target numeric,
    as_of date NOT NULL,
    maturity text NOT NULL
);
ALTER TABLE marts.measure ADD PRIMARY KEY (metric, contract_id, month, dimension);
CREATE INDEX ON marts.measure (contract_id, month);
COMMENT ON TABLE marts.measure IS 'The figure of a metric per contract, month and dimension value';
COMMENT ON COLUMN marts.measure.metric IS 'The metric; see metric';
COMMENT ON COLUMN marts.measure.contract_id IS 'The contract, or for figures on deliveries the sender';
COMMENT ON COLUMN marts.measure.month IS 'First day of the month';
COMMENT ON COLUMN marts.measure.dimension IS 'ALL for every finding, else one value of the metric''s breakdown';
COMMENT ON COLUMN marts.measure.numerator IS 'Met (with exceptions), sum of amounts, or number of subjects';
COMMENT ON COLUMN marts.measure.denominator IS 'Judged, or number of amounts; empty for a count';
COMMENT ON COLUMN marts.measure.excluded IS 'Findings outside what the metric judges';
COMMENT ON COLUMN marts.measure.not_due IS 'Findings whose due day has not passed';
COMMENT ON COLUMN marts.measure.unknown IS 'Findings where a blank value would have decided';
COMMENT ON COLUMN marts.measure.value IS 'Percent, mean or number; empty when nothing could be judged. To combine rows, divide sums of numerator by sums of denominator; never average';
COMMENT ON COLUMN marts.measure.p50 IS 'Median amount; amounts only';
COMMENT ON COLUMN marts.measure.p90 IS 'Ninth decile of the amounts; amounts only';
COMMENT ON COLUMN marts.measure.target IS 'The contract''s own target in percent on the month''s first day';
COMMENT ON COLUMN marts.measure.as_of IS 'The day as of which it was judged';
COMMENT ON COLUMN marts.measure.maturity IS 'PROVISIONAL while time alone can change it, else FINAL';
GRANT SELECT ON marts.measure TO performance_manager;
GRANT SELECT ON marts.measure TO analyst;
ALTER TABLE marts.measure ALTER COLUMN value SET STATISTICS 0;
ANALYZE marts.measure;
CREATE TABLE marts.finding (
    metric text NOT NULL,
    referral_id text,
    contract_id text NOT NULL,
    subject_id text NOT NULL,
    month date NOT NULL,
    outcome text NOT NULL,
    clause text,
    reason text,
    opened_on date,
    due_on date,
    closed_on date,
    amount numeric,
    dimension text,
    why text
);
CREATE UNIQUE INDEX ON marts.finding (metric, referral_id, subject_id, dimension) NULLS NOT DISTINCT;
CREATE INDEX ON marts.finding (contract_id, metric, month);
CREATE INDEX ON marts.finding (referral_id);
COMMENT ON TABLE marts.finding IS 'What a metric says of one subject. Findings on single support activities are in the lake and in the export only';
COMMENT ON COLUMN marts.finding.metric IS 'The metric; see metric';
COMMENT ON COLUMN marts.finding.referral_id IS 'The referral; empty when it is about a contract or a delivery';
COMMENT ON COLUMN marts.finding.contract_id IS 'The contract that holds the referral on the due day, or on the day that gives the month; for a delivery its sender';
COMMENT ON COLUMN marts.finding.subject_id IS 'What was judged: referral, plan version, review slot and so on';
COMMENT ON COLUMN marts.finding.month IS 'First day of the month in which it counts';
COMMENT ON COLUMN marts.finding.outcome IS 'MET, MET_EXCEPTION, NOT_MET, NOT_DUE, EXCLUDED, UNKNOWN or COUNTED';
COMMENT ON COLUMN marts.finding.clause IS 'The guidance paragraph that decided';
COMMENT ON COLUMN marts.finding.reason IS 'Why: a short code';
COMMENT ON COLUMN marts.finding.opened_on IS 'The day on which the clock starts';
COMMENT ON COLUMN marts.finding.due_on IS 'The last day on which it is on time';
COMMENT ON COLUMN marts.finding.closed_on IS 'The day of the fact that closes it';
COMMENT ON COLUMN marts.finding.amount IS 'Days, minutes, a ratio; empty for a rate';
COMMENT ON COLUMN marts.finding.dimension IS 'Value of the metric''s breakdown; empty where there is none';
COMMENT ON COLUMN marts.finding.why IS 'Why, in a sentence made of the facts that it was judged by; empty at most when it is MET and has no due day';
GRANT SELECT ON marts.finding TO performance_manager;
GRANT SELECT ON marts.finding TO analyst;
ALTER TABLE marts.finding ALTER COLUMN referral_id SET STATISTICS 0;
ALTER TABLE marts.finding ALTER COLUMN subject_id SET STATISTICS 0;
ALTER TABLE marts.finding ALTER COLUMN why SET STATISTICS 0;
ANALYZE marts.finding;
CREATE TABLE marts.distance (
    referral_id text NOT NULL,
    contract_id text NOT NULL,
    month date NOT NULL,
    instrument_id text NOT NULL,
    dimension text NOT NULL,
    score_before numeric NOT NULL,
    score_after numeric NOT NULL,
    scale_min numeric NOT NULL,
    scale_max numeric NOT NULL,
    polarity text NOT NULL
);
ALTER TABLE marts.distance ADD PRIMARY KEY (referral_id, instrument_id, dimension);
CREATE INDEX ON marts.distance (contract_id, month);
COMMENT ON TABLE marts.distance IS 'The two scores behind each finding of distance_by_area. Scores of different instruments are on different scales: never add them up';
COMMENT ON COLUMN marts.distance.referral_id IS 'The referral, as in the finding';
COMMENT ON COLUMN marts.distance.contract_id IS 'The contract, as in the finding';
COMMENT ON COLUMN marts.distance.month IS 'First day of the month of the latest assessment, as in the finding';
COMMENT ON COLUMN marts.distance.instrument_id IS 'The instrument';
COMMENT ON COLUMN marts.distance.dimension IS 'The area of the instrument';
COMMENT ON COLUMN marts.distance.score_before IS 'The score in the first assessment';
COMMENT ON COLUMN marts.distance.score_after IS 'The score in the latest assessment';
COMMENT ON COLUMN marts.distance.scale_min IS 'Lowest score on the scale of the area';
COMMENT ON COLUMN marts.distance.scale_max IS 'Highest score on it';
COMMENT ON COLUMN marts.distance.polarity IS 'HIGHER_IS_BETTER or LOWER_IS_BETTER';
GRANT SELECT ON marts.distance TO performance_manager;
GRANT SELECT ON marts.distance TO analyst;
ALTER TABLE marts.distance ALTER COLUMN referral_id SET STATISTICS 0;
ANALYZE marts.distance;
CREATE TABLE marts.delivery (
    delivery_id text NOT NULL,
    file text NOT NULL,
    feed text,
    sender text,
    sent_on date,
    status text NOT NULL,
    reason text,
    rows_in bigint NOT NULL,
    accepted bigint NOT NULL,
    rejected bigint NOT NULL,
    waiting bigint NOT NULL,
    duplicate bigint NOT NULL,
    superseded bigint NOT NULL,
    period_from date,
    period_to date,
    path text NOT NULL,
    bytes bigint NOT NULL,
    message text,
    extra_columns text,
    taken_in_at timestamp with time zone NOT NULL
);
ALTER TABLE marts.delivery ADD PRIMARY KEY (delivery_id);
CREATE INDEX ON marts.delivery (sender, feed, sent_on);
CREATE INDEX ON marts.delivery (file);
COMMENT ON TABLE marts.delivery IS 'Every offered file and what became of its rows: rows_in = accepted + rejected + waiting + duplicate + superseded';
COMMENT ON COLUMN marts.delivery.delivery_id IS 'The offered file';
COMMENT ON COLUMN marts.delivery.file IS 'Its name without folder';
COMMENT ON COLUMN marts.delivery.feed IS 'The feed; empty, like sender and sent_on, when the name does not say';
COMMENT ON COLUMN marts.delivery.sender IS 'A contract, dwp or jcp';
COMMENT ON COLUMN marts.delivery.sent_on IS 'The date in its name';
COMMENT ON COLUMN marts.delivery.status IS 'ACCEPTED, REJECTED or DUPLICATE';
COMMENT ON COLUMN marts.delivery.reason IS 'Why it was rejected as a whole: a code';
COMMENT ON COLUMN marts.delivery.rows_in IS 'Rows read';
COMMENT ON COLUMN marts.delivery.accepted IS 'Rows that count today';
COMMENT ON COLUMN marts.delivery.rejected IS 'Rows refused; see problem';
COMMENT ON COLUMN marts.delivery.waiting IS 'Rows whose parent has not come; see waiting';
COMMENT ON COLUMN marts.delivery.duplicate IS 'Rows of a file that came again';
COMMENT ON COLUMN marts.delivery.superseded IS 'Rows that a later one of the same key replaced';
COMMENT ON COLUMN marts.delivery.period_from IS 'First day that its control file says it covers';
COMMENT ON COLUMN marts.delivery.period_to IS 'Last day that its control file says it covers';
COMMENT ON COLUMN marts.delivery.path IS 'Where it lay in the landing folder';
COMMENT ON COLUMN marts.delivery.bytes IS 'Its size';
COMMENT ON COLUMN marts.delivery.message IS 'What is wrong with it and how to mend it';
COMMENT ON COLUMN marts.delivery.extra_columns IS 'Columns that the feed does not know, joined by a comma';
COMMENT ON COLUMN marts.delivery.taken_in_at IS 'When it was taken in';
GRANT SELECT ON marts.delivery TO performance_manager;
GRANT SELECT ON marts.delivery TO analyst;
ALTER TABLE marts.delivery ALTER COLUMN path SET STATISTICS 0;
ALTER TABLE marts.delivery ALTER COLUMN message SET STATISTICS 0;
ALTER TABLE marts.delivery ALTER COLUMN extra_columns SET STATISTICS 0;
ANALYZE marts.delivery;
CREATE TABLE marts.problem (
    file text NOT NULL,
    row_number integer,
    code text NOT NULL,
    column_name text,
    level text NOT NULL,
    line_number integer,
    referral_id text,
    message text NOT NULL,
    value text,
    feed text,
    sender text
);
CREATE INDEX ON marts.problem (file, row_number);
CREATE INDEX ON marts.problem (sender, code);
COMMENT ON TABLE marts.problem IS 'A fault of a delivered file or row';
COMMENT ON COLUMN marts.problem.file IS 'The file; see delivery';
COMMENT ON COLUMN marts.problem.row_number IS 'Ordinal of the record in it, from 1; empty for a whole file';
COMMENT ON COLUMN marts.problem.code IS 'What is wrong, as in the list of checks';
COMMENT ON COLUMN marts.problem.column_name IS 'The column at fault; empty when no single one is';
COMMENT ON COLUMN marts.problem.level IS 'FILE or ROW refused, or WARNING';
COMMENT ON COLUMN marts.problem.line_number IS 'Line of the file on which the record begins, from 1';
COMMENT ON COLUMN marts.problem.referral_id IS 'The referral that the row names';
COMMENT ON COLUMN marts.problem.message IS 'What is wrong and how to mend it';
COMMENT ON COLUMN marts.problem.value IS 'As delivered; empty for columns that identify a person';
COMMENT ON COLUMN marts.problem.feed IS 'The feed of the file';
COMMENT ON COLUMN marts.problem.sender IS 'The sender of the file';
GRANT SELECT ON marts.problem TO performance_manager;
GRANT SELECT ON marts.problem TO analyst;
ALTER TABLE marts.problem ALTER COLUMN referral_id SET STATISTICS 0;
ALTER TABLE marts.problem ALTER COLUMN message SET STATISTICS 0;
ALTER TABLE marts.problem ALTER COLUMN value SET STATISTICS 0;
ANALYZE marts.problem;
CREATE TABLE marts.warning (
    code text NOT NULL,
    level text NOT NULL,
    rule text,
    referral_id text,
    contract_id text NOT NULL,
    subject_id text NOT NULL,
    day date NOT NULL,
    message text NOT NULL,
    file text,
    row_number integer
);
CREATE INDEX ON marts.warning (code);
CREATE INDEX ON marts.warning (referral_id);
COMMENT ON TABLE marts.warning IS 'What looks wrong, and refuses nothing and changes no figure';
COMMENT ON COLUMN marts.warning.code IS 'What is warned of, as in the list of checks';
COMMENT ON COLUMN marts.warning.level IS 'ROW, or CASE for a case or contract as a whole';
COMMENT ON COLUMN marts.warning.rule IS 'The rules behind it; empty where there are none';
COMMENT ON COLUMN marts.warning.referral_id IS 'The referral; empty when it is about a contract';
COMMENT ON COLUMN marts.warning.contract_id IS 'The contract that holds the referral on the day';
COMMENT ON COLUMN marts.warning.subject_id IS 'What it is about: a row by its key, a case or a contract';
COMMENT ON COLUMN marts.warning.day IS 'The day it is about';
COMMENT ON COLUMN marts.warning.message IS 'What looks wrong and what to do';
COMMENT ON COLUMN marts.warning.file IS 'The file of the row; empty when it is about no single row';
COMMENT ON COLUMN marts.warning.row_number IS 'Ordinal of the record in it, from 1';
GRANT SELECT ON marts.warning TO performance_manager;
GRANT SELECT ON marts.warning TO analyst;
ALTER TABLE marts.warning ALTER COLUMN referral_id SET STATISTICS 0;
ALTER TABLE marts.warning ALTER COLUMN subject_id SET STATISTICS 0;
ALTER TABLE marts.warning ALTER COLUMN message SET STATISTICS 0;
ANALYZE marts.warning;
CREATE TABLE marts.waiting (
    file text NOT NULL,
    feed text NOT NULL,
    sender text NOT NULL,
    row_number integer NOT NULL,
    referral_id text,
    missing_feed text NOT NULL,
    missing_key text,
    sent_on date NOT NULL
);
CREATE INDEX ON marts.waiting (sender, sent_on);
COMMENT ON TABLE marts.waiting IS 'A row that waits for the record it belongs to';
COMMENT ON COLUMN marts.waiting.file IS 'The file; see delivery';
COMMENT ON COLUMN marts.waiting.feed IS 'The feed of the file';
COMMENT ON COLUMN marts.waiting.sender IS 'The sender of the file';
COMMENT ON COLUMN marts.waiting.row_number IS 'Ordinal of the record in it, from 1';
COMMENT ON COLUMN marts.waiting.referral_id IS 'The referral that the row names';
COMMENT ON COLUMN marts.waiting.missing_feed IS 'The feed of the record that has not come';
COMMENT ON COLUMN marts.waiting.missing_key IS 'Its key; empty where it would be found by person';
COMMENT ON COLUMN marts.waiting.sent_on IS 'The date in the file''s name';
GRANT SELECT ON marts.waiting TO performance_manager;
GRANT SELECT ON marts.waiting TO analyst;
ALTER TABLE marts.waiting ALTER COLUMN referral_id SET STATISTICS 0;
ALTER TABLE marts.waiting ALTER COLUMN missing_key SET STATISTICS 0;
ANALYZE marts.waiting;
CREATE TABLE marts.run (
    run_id text NOT NULL,
    command text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    as_of date,
    known_on date,
    outcome text,
    message text,
    version text NOT NULL
);
ALTER TABLE marts.run ADD PRIMARY KEY (run_id);
COMMENT ON TABLE marts.run IS 'What Waymark has done, and when';
COMMENT ON COLUMN marts.run.run_id IS 'The run';
COMMENT ON COLUMN marts.run.command IS 'The command';
COMMENT ON COLUMN marts.run.started_at IS 'When it started';
COMMENT ON COLUMN marts.run.finished_at IS 'When it ended; empty for the run that publishes this';
COMMENT ON COLUMN marts.run.as_of IS 'The day as of which it judged';
COMMENT ON COLUMN marts.run.known_on IS 'Only deliveries dated up to this day existed for it';
COMMENT ON COLUMN marts.run.outcome IS 'How it ended; empty for the run that publishes this';
COMMENT ON COLUMN marts.run.message IS 'What it said when it failed';
COMMENT ON COLUMN marts.run.version IS 'Version of Waymark';
GRANT SELECT ON marts.run TO performance_manager;
GRANT SELECT ON marts.run TO analyst;
ALTER TABLE marts.run ALTER COLUMN message SET STATISTICS 0;
ANALYZE marts.run;
CREATE TABLE marts.run_step (
    run_id text NOT NULL,
    position integer NOT NULL,
    step text NOT NULL,
    seconds numeric NOT NULL,
    rows bigint
);
ALTER TABLE marts.run_step ADD PRIMARY KEY (run_id, position);
COMMENT ON TABLE marts.run_step IS 'How long each step of a run took';
COMMENT ON COLUMN marts.run_step.run_id IS 'The run; see run';
COMMENT ON COLUMN marts.run_step.position IS 'Its place in the run, from 1';
COMMENT ON COLUMN marts.run_step.step IS 'The step';
COMMENT ON COLUMN marts.run_step.seconds IS 'How long it took';
COMMENT ON COLUMN marts.run_step.rows IS 'Rows it handled';
GRANT SELECT ON marts.run_step TO performance_manager;
GRANT SELECT ON marts.run_step TO analyst;
ANALYZE marts.run_step;
CREATE TABLE marts.published_run (
    run_id text NOT NULL,
    as_of date NOT NULL,
    known_on date,
    published_at timestamp with time zone NOT NULL,
    version text NOT NULL,
    first_month date,
    last_month date,
    due_soon_to date NOT NULL,
    due_soon_to_scotland date NOT NULL
);
ALTER TABLE marts.published_run ADD PRIMARY KEY (run_id);
COMMENT ON TABLE marts.published_run IS 'What these marts show: the run that published them, and its as-of date; one row';
COMMENT ON COLUMN marts.published_run.run_id IS 'The run; see run';
COMMENT ON COLUMN marts.published_run.as_of IS 'The day as of which everything was judged';
COMMENT ON COLUMN marts.published_run.known_on IS 'Only deliveries dated up to this day exist; empty when all do';
COMMENT ON COLUMN marts.published_run.published_at IS 'When the marts were replaced';
COMMENT ON COLUMN marts.published_run.version IS 'Version of Waymark';
COMMENT ON COLUMN marts.published_run.first_month IS 'First day of the earliest month that has a measure';
COMMENT ON COLUMN marts.published_run.last_month IS 'First day of the latest month that has a measure';
COMMENT ON COLUMN marts.published_run.due_soon_to IS 'The fifth working day after the as-of date in England and Wales: what falls due up to it is due soon';
COMMENT ON COLUMN marts.published_run.due_soon_to_scotland IS 'The same in Scotland';
GRANT SELECT ON marts.published_run TO performance_manager;
GRANT SELECT ON marts.published_run TO analyst;
ANALYZE marts.published_run;
