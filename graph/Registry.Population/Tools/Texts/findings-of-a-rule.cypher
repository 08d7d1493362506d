// sv: Träffarna av regel $rule och det de gäller
// en: The findings of rule $rule and what they concern
// $rule: Finding.rule
MATCH path = (:Finding {rule: $rule})-[:CONCERNS]->(n)
RETURN path
LIMIT 200
