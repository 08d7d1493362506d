// sv: Inflyttningar per månad
// en: Registrations by month
MATCH (:Person)-[r:REGISTERED_AT]->(:Dwelling)
WHERE r.from IS NOT NULL
RETURN date.truncate('month', r.from) AS month, count(r) AS registrations
ORDER BY month
