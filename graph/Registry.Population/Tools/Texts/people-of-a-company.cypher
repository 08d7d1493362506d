// sv: Människor och platser bakom bolag $company
// en: People and places behind company $company
// $company: Company.orgno
MATCH path = (:Company {orgno: $company})-[:HAS_ROLE|SEATED_AT*1..2]-(n)
RETURN path
LIMIT 200
