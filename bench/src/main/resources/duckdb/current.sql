-- The row of each key that counts: that of the last delivery.
CREATE VIEW current_%1$s AS
SELECT * FROM %1$s
QUALIFY row_number() OVER (PARTITION BY %2$s ORDER BY sent_on DESC, sequence DESC, file DESC) = 1
