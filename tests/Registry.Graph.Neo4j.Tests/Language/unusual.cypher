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
// What an analyst asks
MATCH (n:Person) RETURN count(*) * 1.0 / size(collect(n.age)) AS x
MATCH (n:Person) RETURN {n: count(*), a: avg(n.age)} AS m
MATCH (n:Person) RETURN [count(*), sum(n.age)] AS l
MATCH (n:Person) RETURN n.active AS a, {c: count(*), ids: size(collect(n.id))} AS m ORDER BY a
MATCH (n:Person) WITH n.active AS a, count(*) AS c ORDER BY c DESC, a LIMIT 1 MATCH (m:Person) WHERE m.active = a OR (m.active IS NULL AND a IS NULL) RETURN m.id
MATCH (n:Person)-[r:KNOWS]->(m) WITH n, sum(r.w) AS s, max(m.age) AS k WHERE s > 6 RETURN n.id, s, k
MATCH (n:Person)-[r]->(m) RETURN type(r) AS t, count(DISTINCT n) AS a, count(DISTINCT m) AS b, count(*) AS c ORDER BY t
MATCH (n:Person) RETURN percentileDisc(n.age, 0.0) AS a, percentileDisc(n.age, 1.0) AS b, percentileCont(n.age, 0.25) AS c
MATCH (n:Person) RETURN percentileDisc(n.age, 1.5) AS a
MATCH (n:Person) RETURN percentileCont(n.age, -0.1) AS a
MATCH (n:Person) RETURN percentileCont(n.age, null) AS a
MATCH (n:Nope) RETURN percentileCont(n.age, 2) AS a
MATCH (n:Person) RETURN percentileCont(n.age, n.score) AS a
MATCH (n:Person) RETURN sum(n.score) AS a, avg(n.score) AS b, stDev(n.score) AS c, stDevP(n.score) AS d
MATCH (n:Person) RETURN sum(n.name) AS a
MATCH (n:Person) RETURN avg(n.tags) AS a
MATCH (n:Person) RETURN max(n.name) AS a, min(n.name) AS b, max(n.born) AS c, min(n.born) AS d, max(n.active) AS e, min(n.tags) AS f
MATCH (n:Person) RETURN max(n) IS NOT NULL AS a, min(n:Adult) AS b
MATCH (n:Person) RETURN collect(DISTINCT n.age) = collect(DISTINCT n.age) AS a
MATCH (n:Person) RETURN count(n.age > 30) AS a, count(null) AS b, count(DISTINCT null) AS c, sum(null) AS d, avg(null) AS e, max(null) AS f, collect(null) AS g
MATCH (n:Person) RETURN sum(CASE WHEN n.age > 30 THEN 1 ELSE 0 END) AS a, sum(toInteger(n.active)) AS b
MATCH (n:Person) RETURN sum(n.age) + max(n.age) - min(n.age) AS a, -count(*) AS b, NOT count(*) > 3 AS c
MATCH (n:Person) RETURN count(*) > 3 AND max(n.age) > 50 AS a
MATCH (n:Person) RETURN count(count(*)) AS a
MATCH (n:Person) RETURN sum(max(n.age)) AS a
MATCH (n:Person) RETURN n.age + count(*) AS a
MATCH (n:Person) RETURN n.age AS g, n.age + count(*) AS a ORDER BY g
MATCH (n:Person) RETURN n, n.age + count(*) AS a ORDER BY n.id
MATCH (n:Person) RETURN n.age, n.name + count(*) AS a
MATCH (n:Person) WITH n.age AS g RETURN g, g * count(*) AS a ORDER BY g
MATCH (n:Person) RETURN [x IN collect(n.age) WHERE x > 10 | x * 2] AS l
MATCH (n:Person) RETURN [x IN collect(n.age) | x + count(*)] AS l
MATCH (n:Person) RETURN reduce(s = 0, x IN collect(n.age) | s + x) AS l
MATCH (n:Person) RETURN any(x IN collect(n.age) WHERE x > 50) AS l
MATCH (n:Person) RETURN CASE WHEN count(*) > 3 THEN 'many' ELSE 'few' END AS l
MATCH (n:Person) RETURN CASE count(*) WHEN 6 THEN 'six' ELSE 'other' END AS l
MATCH (n:Person) WITH count(*) AS c MATCH (n:Person) RETURN n.id, toFloat(1) / c AS share ORDER BY n.id
MATCH (n:Person) WITH collect(n) AS all MATCH (m:Person) RETURN m.id, size([x IN all WHERE x.age < m.age]) AS younger ORDER BY m.id
MATCH (n:Person) WITH collect(n) AS all UNWIND range(0, size(all) - 1) AS i WITH i, all[i] AS p RETURN count(p.id) AS c
MATCH (n:Person) WITH n ORDER BY n.age DESC WITH collect(n.id) AS ids RETURN ids[0..2] AS top
MATCH (n:Person) WITH n.age AS a, n ORDER BY n.id WITH a, collect(n.id)[..1] AS first RETURN a, first ORDER BY a
MATCH (n:Person) RETURN DISTINCT n.age IS NULL AS a, n.active AS b ORDER BY a, b
MATCH (n:Person) RETURN DISTINCT [n.age, n.active] AS a ORDER BY a
MATCH (n:Person) RETURN DISTINCT {a: n.age} AS a ORDER BY a
MATCH (n:Person) WITH DISTINCT n.age AS a ORDER BY a DESC SKIP 1 LIMIT 2 RETURN collect(a) AS l
MATCH (n:Person)-[:LIVES_AT]->(d) WITH d, collect(n) AS ps WHERE size(ps) > 1 UNWIND ps AS p RETURN d.key, p.id ORDER BY p.id
MATCH (n:Person)-[:LIVES_AT]->(d) WITH d, count(n) AS c RETURN c, collect(d.key) AS keys ORDER BY c
MATCH (a:Person)-[:KNOWS]-(b:Person) WITH a, b WHERE a.id < b.id RETURN a.id + '-' + b.id AS pair, count(*) AS c ORDER BY pair
MATCH (a:Person)-[:KNOWS]->(b)-[:KNOWS]->(c) WHERE NOT (a)-[:KNOWS]->(c) AND a <> c RETURN a.id, c.id, count(b) AS via ORDER BY a.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[k:KNOWS]->() WITH a, count(k) AS out OPTIONAL MATCH (a)<-[l:KNOWS]-() RETURN a.id, out, count(l) AS inn ORDER BY a.id
MATCH (a:Person) RETURN a.id, COUNT { (a)-[:KNOWS]->() } - COUNT { (a)<-[:KNOWS]-() } AS diff ORDER BY diff DESC, a.id
MATCH (a:Person) RETURN a.id ORDER BY COUNT { (a)-[:KNOWS]->() } DESC, a.id LIMIT 3
MATCH (a:Person) WITH a ORDER BY COUNT { (a)--() } DESC, a.id LIMIT 2 MATCH (a)--(b) RETURN a.id, count(DISTINCT b) AS c ORDER BY a.id
MATCH (a:Person) RETURN a.id, size(COLLECT { MATCH (a)--(b) RETURN DISTINCT b }) AS c ORDER BY a.id
MATCH (p:Person) WHERE p.born < date('1980-01-01') OR p.born IS NULL RETURN p.id
MATCH (p:Person) WHERE date('1970-01-01') <= p.born < date('2000-01-01') RETURN p.id
MATCH (p:Person) WHERE p.born + duration('P18Y') <= date('2026-01-01') RETURN p.id
MATCH (p:Person) WHERE duration.between(p.born, date('2026-01-01')).years >= 18 RETURN p.id, duration.between(p.born, date('2026-01-01')).years AS age
MATCH (p:Person)-[r:LIVES_AT]->(d) WHERE r.from > date('2019-12-31') RETURN p.id, d.key, r.from.year AS y
MATCH (p:Person)-[r:LIVES_AT]->(d) RETURN d.key, min(r.from) AS first, max(r.from) AS last, count(r.from) AS c ORDER BY d.key
MATCH (p:Person)-[r:LIVES_AT]->(d)<-[q:LIVES_AT]-(o:Person) WHERE r.from = q.from AND p.id < o.id RETURN p.id, o.id
MATCH (p:Person) WHERE NOT p.age > 30 RETURN p.id
MATCH (p:Person) WHERE NOT (p.age > 30 OR p.active) RETURN p.id
MATCH (p:Person) WHERE p.active = true XOR p.age > 40 RETURN p.id
MATCH (p:Person) WHERE p.active <> false RETURN p.id
MATCH (p:Person) WHERE p.name IN ['Anna', null] RETURN p.id
MATCH (p:Person) WHERE NOT p.name IN ['Anna', null] RETURN p.id
MATCH (p:Person) WHERE p.age IN [34.0, 7] RETURN p.id
MATCH (p:Person) WHERE p.age IN range(30, 40) RETURN p.id
MATCH (p:Person) WHERE p.tags[1] = 'b' OR size(p.tags) = 3 RETURN p.id
MATCH (p:Person) WHERE all(t IN p.tags WHERE t IN ['a', 'b', 'c']) RETURN p.id
MATCH (p:Person) WHERE any(t IN p.tags WHERE t = 'a') RETURN p.id
MATCH (p:Person) WHERE none(t IN coalesce(p.tags, []) WHERE t = 'a') RETURN p.id
MATCH (p:Person) WHERE p.name STARTS WITH 'A' OR p.name ENDS WITH 'o' OR p.name CONTAINS 'rj' RETURN p.id
MATCH (p:Person) WHERE toLower(p.name) = 'åsa' RETURN p.id
MATCH (p:Person) WHERE p.name > 'a' RETURN p.id
MATCH (p:Person) WHERE p.name >= 'B' AND p.name < 'Z' RETURN p.id
MATCH (p:Person) WHERE size(p.name) = 3 RETURN p.id
MATCH (p:Person) WHERE p.score > 0 AND p.score < 10 RETURN p.id
MATCH (p:Person) WHERE p.score = 2 RETURN p.id
MATCH (p:Person) WHERE p.seen IS NOT NULL RETURN p.id, p.seen.hour AS h, date(p.seen) AS d
MATCH (p:Person) WHERE p.seen > localdatetime('2025-01-01T00:00') RETURN p.id
MATCH (p:Person) WHERE p.born > localdatetime('1980-01-01T00:00') RETURN p.id
MATCH (p:Person) WHERE p['age'] = 34 AND p['na' + 'me'] = 'Anna' RETURN p.id
MATCH (p:Person) WHERE 'age' IN keys(p) AND NOT 'score' IN keys(p) RETURN p.id
MATCH (p:Person) WHERE size(keys(p)) > 5 RETURN p.id
MATCH (p) WHERE p.name IS NOT NULL AND NOT p:Person RETURN labels(p), p.name
MATCH (p) WHERE 'Adult' IN labels(p) RETURN p.id
MATCH (p) WHERE any(l IN labels(p) WHERE l STARTS WITH 'D') RETURN p.key
MATCH (p)-[r]->(q) WHERE type(r) IN ['OWNS', 'AT'] RETURN type(r), count(*)
MATCH (p)-[r]->(q) WHERE type(r) STARTS WITH 'L' RETURN count(*)
MATCH (p)-[r]->(q) WHERE startNode(r) = p AND endNode(r) = q RETURN count(*)
MATCH (p)-[r]-(q) WHERE startNode(r) = q RETURN count(*)
MATCH (p:Person)-[r]-() RETURN p.id, count(CASE WHEN startNode(r) = p THEN 1 END) AS out, count(CASE WHEN endNode(r) = p THEN 1 END) AS inn ORDER BY p.id
MATCH (p:Person) WHERE EXISTS { (p)-[:OWNS]->(c:Company) WHERE c.name STARTS WITH 'Bygg' } RETURN p.id
MATCH (p:Person) WHERE EXISTS { MATCH (p)-[:LIVES_AT]->(d) MATCH (d)-[:AT]->(a) WHERE a.street CONTAINS '1' } RETURN p.id
MATCH (p:Person) WHERE NOT EXISTS { MATCH (p)-[:KNOWS]->(q) WHERE NOT EXISTS { (q)-[:OWNS]->() } } RETURN p.id
MATCH (p:Person) WHERE COUNT { MATCH (p)-[:KNOWS]->(q) WHERE q.age > 30 RETURN q } >= 1 RETURN p.id
MATCH (p:Person) WHERE COUNT { (p)-[:KNOWS]->(q) WHERE q.age > p.age } = 0 RETURN p.id
MATCH (p:Person) WHERE 'P2' IN COLLECT { MATCH (p)-[:KNOWS]->(q) RETURN q.id } RETURN p.id
MATCH (p:Person) WHERE (p)-[:KNOWS]->({id: 'P4'}) RETURN p.id
MATCH (p:Person) WHERE (p)-[:KNOWS*1..2]->({id: 'P5'}) RETURN p.id
MATCH (p:Person), (q:Person) WHERE (p)-[:KNOWS]->(q) AND NOT (q)-[:KNOWS]->(p) RETURN p.id, q.id
MATCH (p:Person) WHERE (p)-[:LIVES_AT]->()<-[:LIVES_AT]-(:Person {id: 'P2'}) RETURN p.id
MATCH p = (:Person {id: 'P3'})-[*1..3]->(x) RETURN length(p) AS l, count(*) AS c ORDER BY l
MATCH p = (:Person {id: 'P1'})-[*0..2]-(x:Company) RETURN [n IN nodes(p) | head(labels(n))] AS l
MATCH p = (a:Person {id: 'P1'})-[:KNOWS*..3]->(a) RETURN [n IN nodes(p) | n.id] AS l
MATCH p = (a:Person)-[:KNOWS*3]->(a) RETURN a.id, length(p)
MATCH p = (a:Person {id: 'P1'})-[rs:KNOWS*1..4]->(b) WHERE all(r IN rs WHERE r.w > 5) RETURN b.id, [r IN rs | r.w] AS ws
MATCH p = (a:Person {id: 'P1'})-[rs:KNOWS*1..4]->(b) WITH b, min(length(p)) AS l, count(*) AS c RETURN b.id, l, c
MATCH p = (a:Person {id: 'P1'})-[rs:KNOWS*1..4]->(b) RETURN b.id, reduce(s = 0, r IN rs | s + r.w) AS cost ORDER BY cost, b.id LIMIT 3
MATCH p = (a:Person {id: 'P1'})-[rs:KNOWS*2..2]-(b) RETURN DISTINCT b.id
MATCH p = (a:Person {id: 'P1'})-->()-->()-->() RETURN length(p), count(*)
MATCH p = (a {id: 'P1'})-[:LIVES_AT]->()<-[:LIVES_AT]-(b) RETURN nodes(p)[1].key AS k, b.id, relationships(p)[0].w AS w
MATCH p = (a {id: 'P1'})-[:LIVES_AT]->() RETURN p = p, p <> p, p IN [p], [p] = [p], size(nodes(p)), last(nodes(p)).key
MATCH p = (a {id: 'P1'})-[:LIVES_AT]->(), q = (b {id: 'P1'})-[:LIVES_AT]->() RETURN p = q
MATCH p = (a:Person)-[:KNOWS]->() RETURN count(DISTINCT p) AS c, count(DISTINCT nodes(p)[0]) AS d
MATCH p = (a:Person {id: 'P1'}) RETURN p, nodes(p), relationships(p), length(p)
MATCH (a:Person {id: 'P1'})-[r:KNOWS*1..2]->(b) RETURN size(r), r[0].w, r[-1].w ORDER BY size(r), r[0].w, r[-1].w
MATCH (a:Person {id: 'P1'})-[:KNOWS*1..2]->(b)<-[:KNOWS]-(c) RETURN b.id, c.id, count(*) AS n ORDER BY b.id, c.id
MATCH (a:Person)-[:KNOWS*0..]->(b:Person {id: 'P5'}) RETURN a.id, count(*) AS c ORDER BY a.id
MATCH (a:Person {id: 'P6'})-[*0..]-(b) RETURN b.id
MATCH (a:Person {id: 'P6'})-[*0..0]-(b) RETURN b.id
MATCH (a:Person)-[r:KNOWS|LIVES_AT*1..2]->(b) RETURN head([x IN r | type(x)]) AS t, count(*) AS c ORDER BY t
MATCH (a:Person) ((n)-[:KNOWS]->(m) WHERE n.age <= m.age){1,3} (b) RETURN a.id, b.id, size(n) AS s ORDER BY a.id, b.id, s
MATCH (a:Person {id: 'P1'}) ((n)-[r:KNOWS]->(m)){1,3} (b) WHERE all(i IN range(0, size(r) - 2) WHERE r[i].w < r[i+1].w) RETURN b.id, [x IN r | x.w] AS w ORDER BY w
MATCH (a:Person {id: 'P1'}) ((n)-[:KNOWS]->(m)){2} (b) RETURN [x IN n + m | x.id] AS ids, b.id
MATCH p = (a:Person {id: 'P1'}) ((n)-[:KNOWS]->(m)){1,2} ((k)-[:LIVES_AT]->(d)) RETURN length(p)
MATCH (a:Person {id: 'P1'})-[:KNOWS]->{2,3}(b)-[:LIVES_AT]->(d) RETURN b.id, d.key, count(*) AS c
MATCH (a:Person {id: 'P1'})-[r:KNOWS]->{1,2}(b) WHERE none(x IN r WHERE x.w = 5) RETURN b.id, size(r)
// Odd corners of the language
RETURN 1_000 AS x
RETURN 1__0 AS x
RETURN 1e3, 1E3, 1e+3, 1e-3, .5, 1.e3
RETURN .5 AS x
RETURN 5. AS x
RETURN 0x7FFFFFFFFFFFFFFF AS x
RETURN 0x8000000000000000 AS x
RETURN -0x8000000000000000 AS x
RETURN 9223372036854775807 + 1 AS x
RETURN -9223372036854775808 AS x
RETURN - 9223372036854775808 AS x
RETURN 9223372036854775808 AS x
RETURN 1e309 AS x
RETURN --1 AS x
RETURN - -1 AS x
RETURN +-1 AS x, -+1 AS y
RETURN NOT NOT true AS x
RETURN NOT NOT NOT null AS x
RETURN 2 ^ 3 ^ 2 AS x
RETURN -2 ^ 2 AS x
RETURN 2 ^ -1 AS x
RETURN 1 - -1 AS x
RETURN 10 / 4 * 2.0 AS x, 10 / 4.0 * 2 AS y, 10 % 4 ^ 2 AS z
RETURN 'a' + 'b' * 2 AS x
RETURN 'a' || 'b' + 'c' AS x
RETURN [1] || [2] || 3 AS x
RETURN 1 || 2 AS x
RETURN 'a' || 1 AS x
RETURN 1 + '1' + 1 AS x, 1 + 1 + '1' AS y
RETURN [1] + 1 + [[2]] AS x
RETURN 1 + [2] AS x, [] + [] AS y, [null] + null AS z, null + [1] AS w
RETURN {a: 1} + {b: 2} AS x
RETURN {a: 1} + [1] AS x
RETURN true + 1 AS x
RETURN true + 'a' AS x
RETURN 'a' + null AS x, null + 'a' AS y
RETURN 1 IN [1] = true AS x
RETURN 1 IN [1] IN [true] AS x
RETURN 1 = 1 IN [true] AS x
RETURN NOT 1 IN [1] AS x
RETURN 1 + 1 IN [2] AS x
RETURN 'ab' STARTS WITH 'a' + 'b' AS x
RETURN 'ab' STARTS WITH 'a' = true AS x
RETURN 1 IS NULL = false AS x
RETURN 1 + null IS NULL AS x
RETURN -null IS NULL AS x
RETURN NOT null IS NULL AS x
RETURN 1 < 2 AND 2 < 3 OR false XOR true AS x
RETURN true OR true XOR true AS x
RETURN true XOR true AND false AS x
RETURN (1 = 1) = (2 = 2) AS x
RETURN 1 <> 2 <> 3 AS x
RETURN 1 < 2 <= 2 = 2 <> 3 AS x
RETURN null < 1 < 2 AS x, 1 < null < 0 AS y, 2 < 1 < null AS z
RETURN 'a' < 'b' < 'c' AS x, 'a' < 1 < 2 AS y
RETURN [1, 2][0] + [3][0] AS x, [1, 2, 3][1..][0] AS y, [[1, 2], [3, 4]][1][0] AS z
RETURN {a: [1, 2]}.a[1] AS x, {a: {b: 1}}['a'].b AS y, [{a: 5}][0]['a'] AS z
RETURN [1, 2, 3][-4] AS x, [1, 2, 3][3] AS y, [1, 2, 3][null] AS z
RETURN [1, 2, 3][-10..10] AS x, [1, 2, 3][2..1] AS y, [1, 2, 3][null..] AS z, [1, 2, 3][..null] AS w
RETURN {a: 1}[null] AS x, null['a'] AS y, null[0] AS z, null[0..1] AS w
RETURN {a: 1}[0] AS x
RETURN {`a b`: 1, `ö`: 2}.`a b` AS x
RETURN {a: 1, a: 2} AS x
RETURN {1: 2} AS x
RETURN {'a': 1} AS x
RETURN {a: 1,} AS x
RETURN [1, 2,] AS x
RETURN [,] AS x
RETURN () AS x
RETURN (1) AS x, ((1)) AS y
RETURN "a'b" AS x, 'a"b' AS y, 'a''b' AS z
RETURN 'a''b' AS z
RETURN 'it\'s' AS x, "say \"hi\"" AS y
RETURN '\x41' AS x
RETURN '\u00E5\u0041' AS x
RETURN '\u00' AS x
RETURN `a` AS x
RETURN 1 AS `a b`, 2 AS `å`, 3 AS `x``y`
RETURN 1 AS å
RETURN 1 AS _x, 2 AS x_1, 3 AS X
RETURN 1 AS 1x
RETURN 1 AS $x
RETURN 1 AS x;
;RETURN 1 AS x
RETURN 1 AS x -- comment
RETURN 1 AS x // comment
RETURN /* a */ 1 /* b */ AS x
RETURN 1 AS x /* open
RETURN 1 x
RETURN 1 AS x, 2 AS x
RETURN DISTINCT 1 AS x, 2 AS y
RETURN DISTINCT * 
WITH 1 AS x RETURN DISTINCT *
WITH 1 AS x RETURN *, 2
WITH 1 AS x RETURN *, x AS y
WITH 1 AS x RETURN *, x
WITH 1 AS x RETURN x, *
WITH 1 AS x, x AS y RETURN y
WITH 1 AS x WITH x AS y, y AS z RETURN z
WITH 1 AS x WITH 2 AS x, x AS y RETURN x, y
WITH 1 AS x, 2 AS y WITH y AS x, x AS y RETURN x, y
WITH 1 AS x WHERE x = 2 RETURN x
WITH 1 AS x WHERE y = 2 RETURN x
WITH 1 AS x WITH 2 AS y WHERE x = 1 RETURN y
WITH 1 AS x ORDER BY x WITH 2 AS y ORDER BY x RETURN y
UNWIND [1, 2, 3] AS x WITH x ORDER BY -x LIMIT 2 WHERE x > 2 RETURN x
UNWIND [1, 2, 3] AS x WITH x SKIP 1 WHERE x > 1 RETURN x
UNWIND [1, 2, 3] AS x WITH x AS y ORDER BY x DESC RETURN collect(y) AS l
UNWIND [1, 2, 3] AS x WITH x AS y ORDER BY x + y DESC RETURN collect(y) AS l
UNWIND [1, 2, 3] AS x RETURN x AS y ORDER BY x DESC
UNWIND [1, 2, 3] AS x RETURN -x AS x ORDER BY x
UNWIND [1, 2, 3] AS x RETURN -x AS y ORDER BY x
UNWIND [1, 2, 3] AS x RETURN DISTINCT x % 2 AS y ORDER BY x
UNWIND [1, 2, 3] AS x RETURN DISTINCT x % 2 AS y ORDER BY x % 2
UNWIND [1, 2, 3] AS x RETURN x % 2 AS y, count(*) AS c ORDER BY x
UNWIND [1, 2, 3] AS x RETURN x % 2 AS y, count(*) AS c ORDER BY x % 2, c
UNWIND [1, 2, 3] AS x RETURN x % 2, count(*) AS c ORDER BY x % 2 + 1
UNWIND [1, 2, 3] AS x RETURN sum(x) AS s ORDER BY sum(x)
UNWIND [1, 2, 3] AS x RETURN sum(x) AS s ORDER BY count(*)
UNWIND [1, 2, 3] AS x RETURN x ORDER BY count(*)
UNWIND [1, 2, 3] AS x WITH x LIMIT 1 + 1 RETURN x
UNWIND [1, 2, 3] AS x WITH x LIMIT size([1, 2]) RETURN x
UNWIND [1, 2, 3] AS x WITH x LIMIT x RETURN x
UNWIND [1, 2, 3] AS x RETURN x LIMIT null
UNWIND [1, 2, 3] AS x RETURN x LIMIT 2.0
UNWIND [1, 2, 3] AS x RETURN x SKIP 2.0
UNWIND [1, 2, 3] AS x RETURN x LIMIT true
UNWIND [1, 2, 3] AS x RETURN x SKIP -1
UNWIND [1, 2, 3] AS x RETURN x LIMIT 1 SKIP 1
UNWIND [1, 2, 3] AS x RETURN x ORDER BY x LIMIT 1 OFFSET 1
UNWIND [1, 2, 3] AS x RETURN x LIMIT COUNT { (:Dwelling) } - 1
UNWIND [1, 2, 3] AS x RETURN x LIMIT toInteger('2')
RETURN 1 AS x UNION ALL RETURN 'a' AS x
RETURN 1 AS x UNION RETURN 1.0 AS x
RETURN [1] AS x UNION RETURN [1.0] AS x
RETURN null AS x UNION RETURN null AS x
RETURN 1 AS x UNION RETURN 2 AS x ORDER BY x DESC
RETURN 1 AS x UNION RETURN 2 AS x LIMIT 1
UNWIND [3, 1] AS x RETURN x ORDER BY x LIMIT 1 UNION ALL UNWIND [5, 4] AS x RETURN x ORDER BY x LIMIT 1
RETURN 1 AS x UNION ALL RETURN 2 AS x UNION RETURN 3 AS x
CALL { RETURN 1 AS x UNION ALL RETURN 2 AS x } RETURN sum(x) AS s
CALL () { RETURN 1 AS x UNION ALL RETURN 2 AS x } WITH x WHERE x > 1 RETURN x
MATCH (n:Person) RETURN n.id AS x UNION MATCH (n:Company) RETURN n.orgno AS x UNION MATCH (n:Address) RETURN n.key AS x
MATCH (n:Person) RETURN n UNION MATCH (n:Adult) RETURN n
MATCH (n:Person) WITH n LIMIT 0 RETURN n.id AS x UNION RETURN 'none' AS x
RETURN * UNION RETURN 1 AS x
WITH 1 AS x RETURN * UNION WITH 2 AS x RETURN *
MATCH (n:Person) RETURN n.id UNION MATCH (n:Company) RETURN n.id
MATCH (n:Person) RETURN n.id UNION MATCH (m:Company) RETURN m.id
MATCH (p:Person) CALL (p) { MATCH (p)-[:KNOWS]->(q) RETURN count(q) AS c } WITH p, c WHERE c > 1 RETURN p.id, c
MATCH (p:Person) CALL (p) { MATCH (p)-[:KNOWS]->(q) RETURN q ORDER BY q.age DESC LIMIT 1 } RETURN p.id, q.id
MATCH (p:Person) CALL (p) { WITH p.age AS a RETURN a * 2 AS b } RETURN p.id, b ORDER BY p.id
MATCH (p:Person) CALL (p) { UNWIND p.tags AS t RETURN t } RETURN p.id, t
MATCH (p:Person) CALL (p) { UNWIND p.tags AS t RETURN collect(t) AS ts } RETURN p.id, ts ORDER BY p.id
MATCH (p:Person) CALL (p) { RETURN p.age AS a UNION RETURN p.score AS a } RETURN p.id, a ORDER BY p.id, a
MATCH (p:Person) CALL { WITH p RETURN p.age AS a UNION ALL WITH p RETURN p.score AS a } RETURN p.id, a ORDER BY p.id, a
CALL { MATCH (p:Person) RETURN p ORDER BY p.age LIMIT 2 } RETURN p.id
CALL { MATCH (p:Person) RETURN max(p.age) AS m } MATCH (q:Person {age: m}) RETURN q.id
MATCH (p:Person) CALL (p) { CALL (p) { RETURN p.age AS a } RETURN a + 1 AS b } RETURN p.id, b ORDER BY p.id
MATCH (p:Person) CALL (p) { RETURN EXISTS { (p)-[:OWNS]->() } AS owns } RETURN owns, count(*) AS c ORDER BY owns
MATCH (p:Person) WITH p, EXISTS { (p)-[:OWNS]->() } AS owns, COUNT { (p)-[:KNOWS]->() } AS k RETURN owns, sum(k) AS s ORDER BY owns
MATCH (p:Person) RETURN CASE WHEN EXISTS { (p)-[:OWNS]->() } THEN 'owner' WHEN COUNT { (p)-->() } = 0 THEN 'alone' ELSE 'other' END AS k, count(*) AS c ORDER BY k
MATCH (p:Person) RETURN p.id, COLLECT { MATCH (p)-[:KNOWS]->(q) WHERE q.age > 30 RETURN q.name ORDER BY q.name DESC LIMIT 1 } AS l ORDER BY p.id
MATCH (p:Person) RETURN p.id, COLLECT { UNWIND p.tags AS t RETURN t + '!' } AS l ORDER BY p.id
MATCH (p:Person) RETURN p.id, COLLECT { MATCH (p)-[:KNOWS]->(q) RETURN {id: q.id, a: q.age} ORDER BY q.id } AS l ORDER BY p.id
RETURN EXISTS { MATCH (n:Nope) } AS a, COUNT { MATCH (n:Nope) } AS b, COLLECT { MATCH (n:Nope) RETURN n } AS c
RETURN EXISTS { RETURN 1 AS x } AS a, COUNT { RETURN 1 AS x } AS b, COLLECT { RETURN 1 AS x } AS c
RETURN COUNT { UNWIND [1, 1, 2] AS x RETURN DISTINCT x } AS a, COUNT { UNWIND [1, 1, 2] AS x WITH DISTINCT x RETURN x UNION RETURN 7 AS x } AS b
RETURN [x IN [1, 2] | COUNT { MATCH (p:Person) WHERE p.age > x * 20 }] AS l
RETURN [x IN ['P1', 'P2'] | COLLECT { MATCH (p:Person {id: x})-[:KNOWS]->(q) RETURN q.id ORDER BY q.id }] AS l
MATCH (p:Person) WHERE p.age = COLLECT { MATCH (q:Person) RETURN max(q.age) }[0] RETURN p.id
MATCH (p:Person) WHERE p.age > COUNT { MATCH (q:Person) } * 6 RETURN p.id
OPTIONAL MATCH (p:Person {id: 'P9'}) RETURN EXISTS { (p)-->() } AS a, COUNT { (p)-->() } AS b, [(p)-->(q) | q] AS c, (p)-->() AS d
OPTIONAL MATCH (p:Person {id: 'P9'}) OPTIONAL MATCH (p)-->(q) RETURN p, q
OPTIONAL MATCH (p:Person {id: 'P9'}) MATCH (p)-->(q) RETURN p, q
OPTIONAL MATCH (p:Person {id: 'P9'}) MATCH (q:Person) RETURN p, count(q) AS c
OPTIONAL MATCH (p:Person {id: 'P9'}) WITH p WHERE p IS NULL RETURN 1 AS x
MATCH (p:Person {id: 'P1'}) OPTIONAL MATCH (p)-[r:OWNS]->(c), (c)-[:SEATED_AT]->(d {key: 'D9'}) RETURN r, c, d
MATCH (p:Person {id: 'P1'}) OPTIONAL MATCH q = (p)-[:CHILD_OF]->() RETURN q, length(q), nodes(q)
RETURN size([1, [2, 3]]), size(''), size(null), size([null])
RETURN size({a: 1}) AS x
RETURN length('abc') AS x
RETURN length([1]) AS x
RETURN reverse(null), reverse([]), reverse('åä😀')
RETURN head([]), last([]), head(null), tail([]), tail(null)
RETURN coalesce() AS x
RETURN coalesce(null) AS x
RETURN range(0, 5, 2), range(5, 0, -2), range(0, -1), range(1, 1), range(3, 1, 1)
RETURN range(0, 5, 0) AS x
RETURN range(null, 3) AS x
RETURN keys(null), labels(null), type(null), properties(null), nodes(null), length(null), startNode(null), id(null)
RETURN keys({a: null, b: 1}), keys({}), properties({a: null})
RETURN toInteger('9223372036854775808') AS x
RETURN toInteger('-9223372036854775808'), toInteger('1_000'), toInteger(''), toInteger('+5'), toInteger('0b1'), toInteger('1.5e1'), toInteger('NaN')
RETURN toInteger(1e20), toInteger(-1e20), toInteger(NaN), toInteger(Infinity)
RETURN toFloat('Infinity'), toFloat('-Infinity'), toFloat('1,5'), toFloat('1.'), toFloat('.5'), toFloat('0x10'), toFloat('1e400'), toFloat(true)
RETURN toFloat('1,5'), toFloat('1.'), toFloat('.5'), toFloat('0x10'), toFloat('1e400'), toFloat('')
RETURN toBoolean('t'), toBoolean(' true '), toBoolean('FALSE'), toBoolean(''), toBoolean(2), toBoolean(-1)
RETURN toBoolean(1.0) AS x
RETURN toString(true), toString(1), toString(1.5), toString(date('2020-01-01')), toString(duration('P1D')), toString('a'), toString(null)
RETURN toString([1]) AS x
RETURN toStringOrNull([1]), toIntegerOrNull([1]), toFloatOrNull({}), toBooleanOrNull(1.5), toIntegerOrNull('a')
RETURN toIntegerList(['1', 'a', null, 2.9, true]), toFloatList(['1', null]), toStringList([1, 1.5, true, date('2020-01-01'), [1]]), toBooleanList(['true', 1, 'x'])
RETURN round(0.5), round(1.5), round(-0.5), round(-1.5), round(2.675, 2), round(1.45, 1), round(-1.45, 1), round(1e20), round(NaN), round(Infinity)
RETURN round(1.25, 1, 'UP'), round(1.25, 1, 'DOWN'), round(1.25, 1, 'CEILING'), round(1.25, 1, 'FLOOR'), round(1.25, 1, 'HALF_UP'), round(1.25, 1, 'HALF_DOWN'), round(1.25, 1, 'HALF_EVEN')
RETURN round(1.25, 1, 'half_even') AS x
RETURN round(1.25, 1, 'NONE') AS x
RETURN round(1.25, -1) AS x
RETURN round(15, -1) AS x
RETURN round(123, 1), round(5), round(null), round(1.5, null)
RETURN abs(-0.0), abs(null), sign(0), sign(-0.5), sign(NaN), ceil(-0.5), floor(-0.5), ceil(5), floor(5)
RETURN sqrt(4), sqrt(0), exp(0), log(1), log10(1000), log(-1), log10(0), pi() > 3.14, e() > 2.71
RETURN isNaN(NaN), isNaN(1), isNaN(0.0 / 0), isNaN(null), isNaN(Infinity)
RETURN isNaN('a') AS x
RETURN 1 % 0 AS x
RETURN 1.0 % 0 AS x, 1 / 0.0 AS y, -1.0 / 0 AS z
RETURN 1 / 0 AS x
RETURN 0 / 0 AS x
RETURN -9223372036854775808 / -1 AS x
RETURN 9223372036854775807 * 2 AS x
RETURN 9223372036854775807 * 2.0 AS x
RETURN 3 % -2, -3 % 2, 3.5 % 2, -3.5 % 2
RETURN left('abc', 2), right('abc', 2), left('😀a', 1), right('a😀', 1), substring('a😀b', 1, 1), size('😀'), reverse('a😀'), split('a😀b', '😀')
RETURN lower('Å'), upper('å'), trim('\u2003a\u2003'), ltrim('  '), rtrim(''), replace('abc', 'b', ''), replace('', '', 'x')
RETURN substring('abc', 3), substring('abc', 1, 100), substring('abc', 0, -1)
RETURN substring('abc', 3), substring('abc', 1, 100), substring('', 0)
RETURN split('a.b.c', '.'), split('abc', 'x'), split(' a  b ', ' '), split('aXbxc', 'x'), split(null, null)
RETURN 'abc' CONTAINS null, null STARTS WITH 'a', 'a' ENDS WITH null, 'abc' =~ null
RETURN char_length('åä'), character_length('abc'), char_length(null)
RETURN randomUUID() IS NOT NULL AS x, size(randomUUID()) AS y, rand() < 1 AS z
RETURN elementId(null) AS x
MATCH (n:Person {id: 'P1'}) RETURN id(n) >= 0 AS x, elementId(n) IS NOT NULL AS y
RETURN nullIf('a', 'a'), nullIf(1, 1.0), nullIf([1], [1]), nullIf(null, null)
RETURN isEmpty(1) AS x
RETURN isEmpty([null]), isEmpty(' '), isEmpty({a: null})
MATCH (n:Person) RETURN isEmpty(n.tags) AS x, count(*) AS c ORDER BY x
RETURN valueType(NaN), valueType([1, 1.5, 'a', null]), valueType([[], [1]]), valueType({}), valueType(duration('P1D')), valueType(time('10:00Z')), valueType(localdatetime('2020-01-01T00:00'))
MATCH p = (n:Person {id: 'P1'})-[r:OWNS]->() RETURN valueType(n), valueType(r), valueType(p), valueType([n, r]), valueType(nodes(p))
RETURN char(65) AS x
RETURN ascii('a') AS x
RETURN 1 AS x ORDER BY x NULLS FIRST
UNWIND [1, null, 2] AS x RETURN x ORDER BY x NULLS FIRST
UNWIND [1, null, 2] AS x RETURN x ORDER BY x DESC NULLS LAST
RETURN count(ALL 1) AS x
MATCH (n:Person) RETURN count(ALL n.age) AS x, sum(ALL n.age) AS y, collect(all n.age) IS NOT NULL AS z
RETURN size(ALL [1, 2]) AS x
WITH [1] AS all RETURN size(all) AS x
WITH [1] AS all RETURN size((all)) AS x, all[0] AS y, all AS z
WITH [1] AS all RETURN toString(all[0]) AS x
WITH 1 AS all RETURN abs(all) AS x
WITH 1 AS all RETURN abs(all + 1) AS x
WITH 1 AS all RETURN coalesce(1, all) AS x
WITH 1 AS distinct RETURN abs(distinct) AS x
RETURN size(all(x IN [1] WHERE true)) AS x
RETURN toString(all(x IN [1] WHERE true)) AS x
RETURN -+1 AS x
RETURN -(+1) AS x
RETURN - +1 AS x
RETURN -+1.5 AS x
WITH 1 AS x RETURN -+x AS y
RETURN +-1 AS x, ++1 AS y
RETURN --+1 AS x
RETURN 1 - +1 AS x, 1 + +1 AS y, 1 -+1 AS z
RETURN 1 IN [1] IN [true] AS x
RETURN (1 IN [1]) IN [true] AS x
RETURN 'a' STARTS WITH 'a' STARTS WITH 'a' AS x
RETURN 'a' =~ 'a' =~ 'a' AS x
RETURN 1 IS NULL IS NULL AS x
RETURN 1 IS NULL IS NOT NULL AS x
RETURN 1 IN [1] IS NULL AS x
RETURN 1 IS NULL IN [false] AS x
RETURN 'a' STARTS WITH 'a' IN [true] AS x
RETURN 'a' CONTAINS 'a' IS NULL AS x
RETURN 1 IS :: INTEGER IS NULL AS x
RETURN 1 IS NULL STARTS WITH 'a' AS x
RETURN 1 IS :: INTEGER IN [true] AS x
RETURN 1 IS :: INTEGER IS :: BOOLEAN AS x
RETURN 'a' IS NORMALIZED IS NULL AS x
RETURN 'a' IS NORMALIZED = true AS x
MATCH (n:Person {id: 'P1'}) RETURN n:Person:Adult AS a, n:Person IS NULL AS b
MATCH (n:Person {id: 'P1'}) RETURN n:Person IN [true] AS b
UNWIND [1, 2, 3] AS x RETURN sum(x) AS s ORDER BY count(x)
UNWIND [1, 2, 3] AS x RETURN sum(x) AS s ORDER BY max(x)
UNWIND [1, 2, 3] AS x RETURN x AS s, count(*) AS c ORDER BY sum(s)
UNWIND [1, 2, 3] AS x RETURN x AS s, count(*) AS c ORDER BY sum(x)
UNWIND [1, 2, 3] AS x RETURN x AS s, count(*) AS c ORDER BY sum(1)
UNWIND [1, 2, 3] AS x RETURN x AS s, count(*) AS c ORDER BY count(*) + sum(x)
UNWIND [1, 2, 3] AS x RETURN x AS s, count(*) AS c ORDER BY count(*) + 1, s
UNWIND [1, 2, 3] AS x WITH x AS s, count(*) AS c ORDER BY count(*), s RETURN s, c
UNWIND [1, 2, 3] AS x WITH x AS s, sum(x) AS c ORDER BY count(*), s RETURN s, c
UNWIND [1, 2, 3] AS x WITH x AS s, sum(x) AS c WHERE count(*) > 0 RETURN s, c
UNWIND [1, 2, 3] AS x WITH x AS s ORDER BY count(*) RETURN s
UNWIND [1, 2, 3] AS x RETURN DISTINCT x ORDER BY count(*)
UNWIND [1, 2, 3] AS x RETURN 1 AS y ORDER BY count(*)
RETURN round(0.5), round(1.5), round(-0.5), round(-1.5)
RETURN round(2.675, 2), round(1.45, 1), round(-1.45, 1)
RETURN round(1e20)
RETURN round(NaN)
RETURN round(Infinity)
RETURN round(NaN, 1), round(Infinity, 1)
RETURN round(1e20, 1), round(123456789012345.678, 2), round(9007199254740993.0), round(-1e300), round(4503599627370497.5)
RETURN round(1.25, 1, 'up')
RETURN round(1.25, 1, 'Half_Even')
RETURN round(1e20, 1, 'UP'), round(NaN, 1, 'UP')
RETURN round(1e20, 0, 'UP')
RETURN round(Infinity, 1, 'UP')
RETURN -9223372036854775808 % -1 AS x
WITH -9223372036854775808 AS m RETURN m / -1 AS x, m % -1 AS y
WITH -9223372036854775808 AS m RETURN -m AS x
WITH -9223372036854775808 AS m RETURN m * -1 AS x
WITH -9223372036854775808 AS m RETURN abs(m) AS x
RETURN valueType([1, 1.5, 'a', null])
RETURN valueType([[], [1]])
RETURN valueType(NaN), valueType({}), valueType(duration('P1D')), valueType(time('10:00Z')), valueType(localdatetime('2020-01-01T00:00'))
RETURN valueType([[]]), valueType([[], ['a']]), valueType([[1], ['a']]), valueType([[1, null], [1]]), valueType([[null], [1]]), valueType([[null], []])
RETURN valueType([1, [1]]), valueType([[1], null]), valueType([[[]], [[1]]]), valueType([[1], [1.5]]), valueType([[1], [2]])
MATCH (a:Person) MATCH p = ((a)-[:KNOWS]->(b)) ((c)-[:KNOWS]->(d)) RETURN count(*) AS c
MATCH p = (a:Person {id: 'P1'}) ((c)-[:KNOWS]->(d)) RETURN count(*) AS c
MATCH p = ((a:Person {id: 'P1'})-[:KNOWS]->(b)) ((c)-[:KNOWS]->(d)){1,2} RETURN count(*) AS c
MATCH p = ((a:Person {id: 'P1'})-[:KNOWS]->(b)) ((c)-[:KNOWS]->(d)){1,2} ((e)-[:LIVES_AT]->(f)) WITH f.key AS k, count(*) AS c RETURN k, c ORDER BY k
MATCH p = ((c)-[:KNOWS]->(d)){2} ((e)-[:LIVES_AT]->(f)) RETURN length(p) AS l, f.key, e = last(d) AS s
MATCH p = ((c)-[:KNOWS]->(d)){2} ((e)-[:LIVES_AT]->(f) WHERE f.rooms > 1) RETURN length(p) AS l, f.key
MATCH p = ((c)-[:KNOWS]->(d)){2} ((e)-[:LIVES_AT]->(f)) ((g)-[:AT]->(h)) RETURN length(p) AS l, f.key
MATCH p = ((c)-[:KNOWS]->(d)){2} ((e)-[:LIVES_AT]->(f)) (g) RETURN length(p) AS l, f.key
MATCH p = ((c)-[:KNOWS]->(d)){2} ((e)-[:LIVES_AT]->(f))-[:AT]->(g) RETURN length(p) AS l, f.key
MATCH p = ((c)-[:KNOWS]->(d)){2} ((e)) RETURN length(p) AS l
MATCH p = ((c)-[:KNOWS]->(d)){2} (x) ((e)-[:LIVES_AT]->(f)) RETURN length(p) AS l
MATCH p = ((e)-[:LIVES_AT]->(f)) RETURN count(*) AS c
MATCH p = ((e)-[:LIVES_AT]->(f) WHERE f.rooms > 1) RETURN count(*) AS c
MATCH p = (((e)-[:LIVES_AT]->(f))) RETURN count(*) AS c
MATCH ((e)-[:LIVES_AT]->(f))-[:AT]->(g) RETURN count(*) AS c
MATCH ((e:Person)) RETURN count(*) AS c
MATCH (q = (e)-[:KNOWS]->(f)) RETURN count(*) AS c
MATCH (q = (e)-[:KNOWS]->(f)){1,2} RETURN count(*) AS c
RETURN valueType([[1], ['a']]) AS x
RETURN valueType([[1, null], [1]]) AS x
RETURN valueType([[null], [1]]) AS x
RETURN valueType([[null], []]) AS x
RETURN valueType([[[]], [[1]]]) AS x
RETURN valueType([[1], [1.5]]) AS x
RETURN valueType([[1], null, 2]) AS x
RETURN valueType([[1], [[2]]]) AS x
RETURN valueType([[1, 'a'], [true], []]) AS x
