// sv: Träffar och poäng per regel
// en: Findings and points by rule
MATCH (f:Finding)
RETURN f.rule AS rule, count(f) AS findings, sum(f.points) AS points
ORDER BY findings DESC, rule
