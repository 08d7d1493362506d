// Unusual, and legal
UNWIND range(1, 3) AS x WITH x ORDER BY x DESC LIMIT 2 RETURN collect(x) AS l
MATCH (n:Person) RETURN n {.*, .id, extra: [x IN n.tags | toUpper(x)]} AS m ORDER BY n.id
MATCH (n:Person) RETURN n {.name, age: coalesce(n.age, -1)} AS m ORDER BY m.age, m.name
MATCH (n) RETURN labels(n)[0] AS l, count(*) AS c ORDER BY c DESC, l
MATCH (n) WHERE n:!Person RETURN count(*) AS c
MATCH (n:!(Person|Dwelling)) RETURN labels(n) AS l, count(*) AS c
MATCH (n:Person&!Adult) RETURN n.id
MATCH (n:%) RETURN count(n) AS c
MATCH (n:!%) RETURN count(n) AS c
MATCH (a)-[r:!KNOWS]->(b) RETURN type(r) AS t, count(*) AS c ORDER BY t
MATCH (a)-[r:KNOWS|OWNS]->(b) RETURN type(r) AS t, sum(r.w) AS s ORDER BY t
MATCH (a)-[r:!(KNOWS|LIVES_AT)]->(b) RETURN count(*) AS c
MATCH (a:Person)-[:KNOWS]->{1,3}(b) RETURN a.id, b.id, count(*) AS c
MATCH (a:Person {id: 'P1'}) ((x)-[r:KNOWS]->(y)){1,2} (b) RETURN [n IN x | n.id] AS xs, [n IN y | n.id] AS ys, size(r) AS s
MATCH (a:Person {id: 'P1'}) ((x)-[r:KNOWS]->(y) WHERE r.w > 5){1,3} (b) RETURN [n IN y | n.id] AS ys
MATCH (a:Person {id: 'P1'})(()-[:KNOWS]->()){0,2}(b) RETURN b.id, count(*) AS c
MATCH (a:Person {id: 'P1'})-[:KNOWS]->+(b) RETURN b.id, count(*) AS c
MATCH (a:Person {id: 'P1'})-[:KNOWS]->*(b) RETURN b.id, count(*) AS c
MATCH p = (a:Person {id: 'P1'})--{2}(b) RETURN count(p) AS c
MATCH p = ANY SHORTEST (a:Person {id: 'P1'})-[:KNOWS]-+(b:Person) RETURN b.id, length(p) AS l
MATCH p = ALL SHORTEST (a:Person {id: 'P1'})-[]-+(b:Company) RETURN length(p) AS l, count(*) AS c
MATCH p = SHORTEST 2 (a:Person {id: 'P1'})-[:KNOWS]->+(b:Person {id: 'P5'}) RETURN length(p) AS l
MATCH p = SHORTEST 2 GROUPS (a:Person {id: 'P1'})-[:KNOWS]->+(b:Person {id: 'P5'}) RETURN length(p) AS l
MATCH p = ANY (a:Person {id: 'P1'})-[:KNOWS]->+(b:Person {id: 'P5'}) RETURN length(p) > 0 AS l
MATCH (a:Person)-[r:KNOWS WHERE r.w > 6]->(b WHERE b.age > 40) RETURN a.id, b.id
MATCH (a:Person WHERE a.age > 30)-[:LIVES_AT]->(d) RETURN a.id, d.key
MATCH (a), (b) WHERE a.age = b.age AND elementId(a) < elementId(b) RETURN count(*) AS c
OPTIONAL MATCH (n:Nope) RETURN n, n.x, labels(n), n {.x}, n:Person, keys(n), n IS NULL
OPTIONAL MATCH (n:Nope)-[r]->(m) RETURN type(r), startNode(r), r.w, id(n) IS NULL, properties(r)
MATCH (n:Person) OPTIONAL MATCH (n)-[:OWNS]->(c) RETURN n.id, c.name ORDER BY n.id
MATCH (n:Person) OPTIONAL MATCH (n)-[:OWNS]->(c) WHERE c.name = 'x' RETURN n.id, c.name ORDER BY n.id
MATCH (n:Person) OPTIONAL MATCH (n)-[:OWNS]->(c) WITH n, count(c) AS k RETURN sum(k) AS s, max(k) AS m
RETURN null + 1, null || 'a', null = 1, null <> null, null < 1, null IN [], null IN [1], 1 IN [null], 1 IN [1, null], NOT null, null AND false, null OR true, null XOR true
RETURN [1, null, 3][1], [1, null, 3][5], {a: null}.a, size([null]), [null] = [null], [null] <> [null], [1, null] = [1, 2], [1, null] = [2, null], {a: null} = {a: null}
RETURN coalesce(null, null), coalesce(null, 1, 2), nullIf(1, 1), nullIf(1, 2), nullIf(null, 1), nullIf(1, null)
UNWIND [1, 'a', null, true, 1.5, [1], {a: 1}, date('2020-01-01'), duration('P1D'), localtime('10:00')] AS x RETURN x ORDER BY x DESC
UNWIND [[1, 'a'], [1, null], [1], ['a'], [null], [], [[1]], [{a: 1}]] AS x RETURN x ORDER BY x
UNWIND [{a: 1}, {b: 1}, {a: 'x'}, {a: null}, {}, {a: 1, b: 2}, {b: 1, a: 2}] AS x RETURN x ORDER BY x
UNWIND [duration('P1M'), duration('P30D'), duration('P31D'), duration('PT720H'), duration('P1Y'), duration('-P1D')] AS x RETURN x ORDER BY x
UNWIND [time('10:00+01:00'), time('09:00Z'), time('10:00Z'), time('08:00-01:00')] AS x RETURN x ORDER BY x
UNWIND [datetime('2020-01-01T10:00+01:00'), datetime('2020-01-01T09:00Z'), datetime('2020-01-01T10:00Z')] AS x RETURN x ORDER BY x
UNWIND [1, 2, 3, null] AS x RETURN min(x), max(x), avg(x), sum(x), count(x), count(*), collect(x), stDev(x), stDevP(x), percentileCont(x, 0.5), percentileDisc(x, 0.5)
UNWIND ['a', 1, null, [1], true] AS x RETURN min(x), max(x), count(DISTINCT x), size(collect(x))
UNWIND [] AS x RETURN min(x), max(x), avg(x), sum(x), count(x), collect(x), stDev(x), percentileCont(x, 0.5)
UNWIND [duration('P1D'), duration('PT12H')] AS x RETURN sum(x), avg(x), min(x), max(x)
UNWIND [1, 2] AS x WITH x, [y IN range(1, x) WHERE y % 2 = 1 | y * y] AS l RETURN x, l, reduce(s = 0, i IN l | s + i) AS r
RETURN any(x IN [1, null] WHERE x = 1), any(x IN [null] WHERE x = 1), all(x IN [] WHERE x), none(x IN [null] WHERE x), single(x IN [1, 1] WHERE x = 1), single(x IN [1, null] WHERE x = 1)
RETURN substring('hello', 1, 3), left('abc', 10), right('abc', 0), replace('aaa', 'a', 'bb'), split('a,b,,c', ','), split('abc', ''), reverse('abc'), trim('  a '), toUpper('ß'), toLower('İ')
RETURN 'a' < 'B', 'å' > 'z', 'a' < 'aa', '' < 'a', 'abc' STARTS WITH '', 'abc' CONTAINS '', 'abc' ENDS WITH 'bc', 'A' = 'a'
RETURN 'line\nbreak', 'tab\t', 'quote\'', "dq\"", 'u\u00e5', 'back\\slash'
RETURN toString(1.0), toString(1e10), toString(1e-10), toString(123456789.0), toString(0.1 + 0.2), toString(-0.0), toString(1e22), toString(12345678901234567890.0)
RETURN toInteger('0x1F'), toInteger('1e3'), toInteger(' 1'), toInteger('1.9'), toInteger(-1.9), toInteger(true), toFloat('1e-3'), toFloat('abc'), toBoolean('TRUE'), toBoolean('yes'), toBoolean(0)
RETURN 7 / 2, -7 / 2, 7 % -3, -7 % 3, 7.0 / 2, 2 ^ 0.5, 0 ^ 0, 1 / 3.0, 5 % 2.5, 1e308 * 10, -1e308 * 10, 0.0 / 0
RETURN round(2.5), round(-2.5), round(1.005, 2), round(1234.5678, 1, 'FLOOR'), ceil(1.2), floor(-1.2), abs(-3), sign(-2.5), sqrt(2), log(0), exp(1), sqrt(-1)
RETURN date('2020-02-29') + duration('P1Y'), date('2020-01-31') + duration('P1M'), date('2020-03-31') - duration('P1M'), duration.between(date('2020-01-31'), date('2020-02-29')), duration.inDays(date('2020-01-01'), date('2021-01-01'))
RETURN date('2020-W01-1'), date('2020-001'), date('20200102'), date('2020-Q2-10'), date('2020'), date('2020-06'), date('+2020-01-01')
RETURN datetime('2020-03-29T02:30:00[Europe/Stockholm]'), datetime('2020-10-25T02:30:00[Europe/Stockholm]'), datetime({year: 2020, month: 7, timezone: 'Europe/Stockholm'}).offset
RETURN duration('P1Y2M3DT4H5M6.789S').months, duration('P1Y2M3DT4H5M6.789S').monthsOfYear, duration('PT90M').minutesOfHour, duration('P1.5D'), duration('PT0.5S'), duration('P1W'), duration({weeks: 1.5})
RETURN date('2020-01-01').week, date('2020-01-01').weekYear, date('2020-01-01').dayOfQuarter, date('2021-01-01').week, datetime('2020-01-01T00:00Z').epochSeconds, localtime('10:11:12.123').millisecond
RETURN date('2020-01-01') < date('2020-01-02'), date('2020-01-01') = localdatetime('2020-01-01T00:00'), datetime('2020-01-01T00:00Z') = datetime('2020-01-01T01:00+01:00'), duration('P1D') = duration('PT24H')
MATCH (n:Person) WHERE n.age IN [34, 7] XOR n.active RETURN n.id
MATCH (n:Person) WHERE n.name =~ '(?i)a.*' RETURN n.id
MATCH (n:Person) WHERE n.born.year > 1990 RETURN n.id, n.born.month
MATCH (n:Person) WITH n ORDER BY n.age, n.id SKIP 1 LIMIT 2 RETURN collect(n.id) AS l
MATCH (n:Person) RETURN n.active AS a, collect(n.id) AS l, avg(n.age) AS v ORDER BY a
MATCH (n:Person) RETURN DISTINCT n.age AS a ORDER BY a DESC
MATCH (n:Person) WITH DISTINCT n.active AS a WHERE a IS NOT NULL RETURN count(a) AS c
MATCH (n:Person) RETURN count(DISTINCT n.age) AS c, count(n.age) AS d, sum(DISTINCT n.age) AS e
MATCH (n:Person) RETURN n.age > 30 AS old, count(*) AS c ORDER BY old
MATCH (n:Person) RETURN CASE n.age WHEN 34 THEN 'x' WHEN IS NULL THEN 'none' ELSE 'y' END AS k, count(*) AS c ORDER BY k
MATCH p = (:Person {id: 'P3'})-[:CHILD_OF]->()-[:KNOWS]->() RETURN [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | type(r)] AS ts
MATCH p = (:Person {id: 'P3'})-[:CHILD_OF*1..1]->()-[rs:KNOWS*1..2]->() RETURN size(rs) AS s, length(p) AS l, count(*) AS c ORDER BY s
MATCH (a:Person {id: 'P1'})-[r*2]->(b) RETURN [x IN r | type(x)] AS t, count(*) AS c
UNWIND [1, 2] AS a UNWIND ['x', 'y'] AS b WITH a, b WHERE NOT (a = 1 AND b = 'y') RETURN a, b ORDER BY b, a
RETURN 1 AS x UNION ALL RETURN 1 AS x UNION ALL RETURN null AS x
RETURN 1 AS x, 2 AS y UNION RETURN 2 AS x, 1 AS y
MATCH (n:Person) RETURN n.id AS i UNION MATCH (d:Dwelling) RETURN d.key AS i
RETURN [x IN range(0, 10, 3) | x], range(5, 1, -2), range(1, 0), [1, 2, 3][-1], [1, 2, 3][1..-1], [1, 2, 3][-2..]
RETURN {a: 1, b: {c: [1, {d: 2}]}}.b.c[1].d, size(keys({b: 1, a: 2})), {a: 1}['a'], properties({a: 1})
WITH {a: 1, `b c`: 2} AS m RETURN m.`b c`, m {.a, .`b c`}, m {.*, d: m.a + 1}
RETURN isEmpty([]), isEmpty(''), isEmpty({}), isEmpty(null), size('åäö'), char_length('abc'), head([]), last([1, 2]), tail([1]), reverse([1, 'a', null])
RETURN valueType(1), valueType([1, 'a']), valueType([1, null]), valueType({a: 1}), valueType([]), valueType(null), valueType([[1], [1.5]]), valueType(date('2020-01-01'))
RETURN 1 IS :: INTEGER, 'a' IS NOT :: STRING, [1] IS :: LIST<INTEGER NOT NULL>, null IS :: STRING, null IS :: STRING NOT NULL, 1 IS :: INTEGER | STRING
RETURN 'å' IS NORMALIZED, 'a\u030a' IS NFC NORMALIZED, normalize('a\u030a') = 'å', 'a' IS NFKD NORMALIZED
MATCH (n:Person) WHERE NOT (n)-[:OWNS]->() AND (n)-[:LIVES_AT]->(:Dwelling {rooms: 1}) RETURN n.id
MATCH (n:Person) RETURN n.id, size([(n)-[:KNOWS]-(m) WHERE m.age > 30 | m]) AS c ORDER BY c DESC, n.id
MATCH (n:Person) RETURN n.id, exists { (n)-[:OWNS]->() } AS o, COUNT { (n)--() } AS d ORDER BY n.id
MATCH (d:Dwelling) RETURN d.key, COLLECT { MATCH (d)<-[:LIVES_AT]-(p) RETURN p.name ORDER BY p.name } AS names ORDER BY d.key
MATCH (d:Dwelling) CALL (d) { MATCH (d)<-[r:LIVES_AT]-(p) RETURN p ORDER BY r.w DESC LIMIT 1 } RETURN d.key, p.id
MATCH (d:Dwelling) CALL (d) { OPTIONAL MATCH (d)<-[:LIVES_AT]-(p:Adult) RETURN count(p) AS c } RETURN d.key, c ORDER BY d.key
MATCH (n) RETURN DISTINCT labels(n) AS l ORDER BY l
MATCH (n) WITH labels(n) AS l UNWIND l AS x RETURN x, count(*) AS c ORDER BY x
MATCH (n:Person)-[r]->() WITH n, collect(DISTINCT type(r)) AS ts WHERE size(ts) > 1 RETURN n.id, size(ts) AS s ORDER BY n.id
MATCH (n:$('Person')) RETURN count(n) AS c
MATCH (n:$any(['Company', 'Dwelling'])) RETURN count(n) AS c
MATCH (n:$all(['Person', 'Adult'])) RETURN count(n) AS c
WITH 'Person' AS l MATCH (n:$(l)) RETURN count(n) AS c
MATCH ()-[r:$('KNOWS')]->() RETURN count(r) AS c
MATCH (n:Person) WHERE n[('a' + 'ge')] = 34 RETURN n.id
MATCH (n:Person) FINISH
WITH 1 AS a, 2 AS b RETURN *
WITH 1 AS a WITH *, 2 AS b RETURN a + b AS c
WITH 1 AS a WITH *, a + 1 AS a RETURN a
MATCH (n:Person) WITH n.id AS id, n.age AS age ORDER BY age NULLS LAST RETURN id
MATCH (n:Person) RETURN n.id ORDER BY n.age IS NULL, n.age DESC, n.id OFFSET 1 LIMIT 3
MATCH (n:Person) RETURN n.id AS i ORDER BY -n.age, i LIMIT toInteger(2.9)
RETURN CASE WHEN null THEN 1 WHEN false THEN 2 END AS x, CASE null WHEN null THEN 1 ELSE 2 END AS y, CASE 1 WHEN 1.0 THEN 'a' ELSE 'b' END AS z
RETURN 1 < 2 < 3, 1 < 2 > 1, 3 > 2 = true, 1 = 1.0 = true, 'a' < 1, [1] < [2], [1] < ['a'], {a: 1} < {a: 2}, true > false, null >= 1
RETURN localdatetime('2020-01-01T10:00') + duration('PT36H'), time('23:00+01:00') + duration('PT2H'), datetime('2020-03-28T12:00[Europe/Stockholm]') + duration('P1D'), datetime('2020-03-28T12:00[Europe/Stockholm]') + duration('PT24H')
RETURN duration('P1M') * 1.5, duration('P1D') / 2, duration('P1M1D') - duration('PT1H'), duration({months: 0.5}), duration('PT-1H'), duration('-P1Y2M')
RETURN date({date: date('2020-05-17'), day: 1}), datetime({date: date('2020-05-17'), time: localtime('10:00')}), localdatetime({date: date('2020-01-01'), hour: 3}), time({time: localtime('10:00'), timezone: '+02:00'}), date({year: 2020, week: 5}), date({year: 2020, ordinalDay: 60}), date({year: 2020, quarter: 3, dayOfQuarter: 5})
RETURN date.truncate('decade', date('2027-05-17')), datetime.truncate('hour', datetime('2020-01-01T10:11:12+02:00')), localtime.truncate('minute', localtime('10:11:12')), date.truncate('week', date('2020-01-01')), date.truncate('quarter', date('2020-08-01'))
