/* 8. Which rows that a contract sent were refused, where are they, and what is to be done? Here for one contract. */
SELECT p.file, p.line_number AS line, p.column_name, p.value, w.words AS what_is_wrong, p.message
FROM problem p
JOIN code w ON w.list = 'problem' AND w.code = p.code
WHERE p.sender = 'WHP-03' AND p.level = 'ROW'
ORDER BY p.file, p.line_number
