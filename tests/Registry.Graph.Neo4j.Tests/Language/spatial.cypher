// Points of each system, and what names it
RETURN point({x: 1, y: 2}) AS a, point({x: 1, y: 2, z: 3}) AS b, point({longitude: 12, latitude: 57}) AS c, point({longitude: 12, latitude: 57, height: 100}) AS d, point({longitude: 12, latitude: 57, z: 100}) AS e, point({x: 12, y: 57, height: 100}) AS f
RETURN point({x: 12, y: 57, crs: 'wgs-84'}) AS a, point({x: 12, y: 57, crs: 'WGS-84'}) AS b, point({x: 12, y: 57, z: 1, crs: 'WGS-84-3D'}) AS c, point({x: 12, y: 57, crs: 'Cartesian'}) AS d, point({x: 12, y: 57, z: 1, crs: 'cartesian-3d'}) AS e
RETURN point({x: 12, y: 57, srid: 4326}) AS a, point({x: 12, y: 57, srid: 7203}) AS b, point({x: 12, y: 57, z: 1, srid: 9157}) AS c, point({x: 12, y: 57, z: 1, srid: 4979}) AS d, point({x: 12, y: 57, srid: -1}) AS e, point({longitude: 1, latitude: 2, srid: -1}) AS f, point({x: 1, y: 2, srid: 4294971622}) AS g
RETURN point({longitude: 12, latitude: 57, x: 1, y: 2}) AS a, point({x: 1, y: 2, longitude: 3}) AS b, point({x: 1, latitude: 2, y: 3}) AS c, point({x: 1, y: 2, z: 5, height: 3}) AS d, point({longitude: 1, latitude: 2, z: 5, height: 3}) AS e, point({x: 1, y: 2, crs: 'wgs-84', longitude: 5, latitude: 6}) AS f
RETURN point({x: 1, y: 2, foo: 3}) AS a, point({x: 1, y: 2, foo: [1, {}]}) AS b, point({x: 1, y: 2, foo: 1, FOO: 2}) AS c, point({x: 1, y: 2, Z: 3}) AS d, point({longitude: 1, latitude: 2, HEIGHT: 3}) AS e, point({x: 1, y: 2, CRS: 'WGS-84'}) AS f, point({`x`: 1, `y`: 2}) AS g
WITH {X: 1, Y: 2} AS m, {Longitude: 1, LATITUDE: 2} AS w RETURN point(m) AS a, point(w) AS b
UNWIND [{x: 1, y: 2}, {longitude: 3, latitude: 4}, {x: 1, y: 2, z: 3}, null] AS m RETURN point(m) AS p
RETURN point({x: 9007199254740993, y: 1}) AS a, point({x: -0.0, y: 0.0}) AS b, point({x: 1e300, y: 1e-300}) AS c, point({longitude: -0.0, latitude: 0}) AS d, point({x: 1.5e0, y: 12345678.9}) AS e
MATCH (n:Dwelling {key: 'D1'}) RETURN point({x: n.rooms, y: n.area}) AS a, point({x: n.rooms, y: n.nope}) AS b, point(n {x: n.rooms, y: n.area, .key}) AS c
MATCH (n:Dwelling {key: 'D1'}) RETURN point(n)
MATCH (n:Dwelling {key: 'D1'}) RETURN point(n {.rooms})
MATCH ()-[r:LIVES_AT]->() RETURN point(r)
WITH point({x: 1, y: 2}) AS point RETURN point.x, point.distance(point, point)
RETURN POINT({x: 1, y: 2}) AS a, Point.Distance(point({x: 1, y: 2}), point({x: 1, y: 2})) AS b, point.WITHINBBOX(point({x: 1, y: 2}), point({x: 1, y: 2}), point({x: 1, y: 2})) AS c
// Null in any part is null, whatever else is wrong
RETURN point(null) AS a, point({x: null, y: 1}) AS b, point({x: 1, y: null}) AS c, point({x: 1, y: 2, z: null}) AS d, point({longitude: 1, latitude: null}) AS e, point({longitude: null, latitude: 100}) AS f, point({longitude: 12, latitude: 57, height: null}) AS g
RETURN point({x: 12, y: 57, crs: null}) AS a, point({x: 12, y: 57, srid: null}) AS b, point({x: 1, y: 2, foo: null}) AS c, point({x: 1, y: 'a', z: null}) AS d, point({x: 1, y: 'a', crs: null}) AS e, point({x: 1, y: 2, longitude: null, latitude: null}) AS f
WITH {foo: null} AS a, {x: 1, z: null} AS b RETURN point(a) AS a, point(b) AS b
// A written map is refused before the run where its names make no point; others while it runs
MATCH (n:Nope) RETURN point({}) AS x
MATCH (n:Nope) RETURN point({x: 12}) AS x
MATCH (n:Nope) RETURN point({y: 12}) AS x
MATCH (n:Nope) RETURN point({latitude: 12}) AS x
MATCH (n:Nope) RETURN point({longitude: 12}) AS x
MATCH (n:Nope) RETURN point({longitude: 12, y: 57}) AS x
MATCH (n:Nope) RETURN point({x: 12, latitude: 57}) AS x
MATCH (n:Nope) RETURN point({X: 1, Y: 2}) AS x
MATCH (n:Nope) RETURN point({foo: 3}) AS x
MATCH (n:Nope) RETURN point({foo: null}) AS x
MATCH (n:Nope) RETURN point({x: 1, z: null}) AS x
MATCH (n:Nope) RETURN point({x: 1, Y: n.a}) AS x
MATCH (n:Nope) RETURN point({x: 'a', y: 1}) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2, crs: 'foo'}) AS x
MATCH (n:Nope) RETURN point(n) AS x
MATCH (n:Nope) RETURN point(n {.x}) AS x
MATCH (n:Nope) RETURN point(1) AS x
MATCH (n:Nope) RETURN point('a') AS x
MATCH (n:Nope) RETURN point([1, 2]) AS x
MATCH (n:Nope) RETURN point(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN point() AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}, 1) AS x
MATCH (n:Nope) RETURN point(DISTINCT {x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN point.x({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN point(true) AS x
MATCH (n:Nope) RETURN point(date('2020-01-01')) AS x
WITH {x: 1} AS m RETURN point(m)
WITH {} AS m RETURN point(m)
WITH {foo: 1} AS m RETURN point(m)
WITH {longitude: 1, y: 2} AS m RETURN point(m)
WITH {latitude: 1} AS m RETURN point(m)
UNWIND [1] AS a RETURN point(a)
UNWIND ['a', 1] AS a RETURN point(a)
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN point(p)
// What a point must not be made of
RETURN point({x: 'a', y: 1})
RETURN point({x: '1', y: '2'})
RETURN point({x: true, y: 1})
RETURN point({x: [1], y: 2})
RETURN point({x: date('2020-01-01'), y: 2})
RETURN point({x: 1, y: 2, X: 3})
RETURN point({x: 1, y: 2, z: 'a'})
RETURN point({longitude: 12, latitude: 57, height: 'a'})
RETURN point({x: 1, y: 2, crs: 'foo'})
RETURN point({x: 1, y: 2, crs: ''})
RETURN point({x: 1, y: 2, crs: ' cartesian'})
RETURN point({x: 1, y: 2, crs: 'EPSG:4326'})
RETURN point({x: 1, y: 2, crs: 'wgs-84-2d'})
RETURN point({x: 1, y: 2, crs: 1})
RETURN point({x: 1, y: 2, crs: ['a']})
RETURN point({x: 1, y: 2, srid: 1})
RETURN point({x: 1, y: 2, srid: 99999999999})
RETURN point({x: 1, y: 2, srid: 4326.0})
RETURN point({x: 1, y: 2, srid: '4326'})
RETURN point({x: 1, y: 2, srid: true})
RETURN point({x: 1, y: 2, srid: 4326, crs: 'wgs-84'})
RETURN point({x: 1, y: 2, crs: 'cartesian', CRS: 'wgs-84'})
RETURN point({x: 12, y: 57, z: 1, crs: 'wgs-84'})
RETURN point({x: 12, y: 57, crs: 'wgs-84-3d'})
RETURN point({x: 12, y: 57, crs: 'cartesian-3d'})
RETURN point({x: 12, y: 57, srid: 9157})
RETURN point({x: 1, y: 2, z: 3, crs: 'cartesian'})
RETURN point({x: 1, y: 2, height: 3, crs: 'wgs-84-3d'})
RETURN point({longitude: 12, latitude: 57, crs: 'cartesian'})
RETURN point({longitude: 12, latitude: 57, srid: 7203})
RETURN point({longitude: 1, latitude: 2, height: 1, srid: 9157})
RETURN point({longitude: 1, latitude: 2, crs: 'wgs-84-3d'})
RETURN point({longitude: 1, latitude: 2, z: 3, crs: 'wgs-84'})
// Latitudes have bounds, longitudes go around, and no coordinate is infinite
RETURN point({longitude: 180, latitude: 57}).x AS x0, point({longitude: -180, latitude: 57}).x AS x1, point({longitude: 190, latitude: 57}).x AS x2, point({longitude: -190, latitude: 57}).x AS x3, point({longitude: 370, latitude: 57}).x AS x4, point({longitude: 540, latitude: 57}).x AS x5, point({longitude: -540, latitude: 57}).x AS x6, point({longitude: 900, latitude: 57}).x AS x7, point({longitude: 180.5, latitude: 57}).x AS x8, point({longitude: -360, latitude: 57}).x AS x9, point({longitude: 720.5, latitude: 57}).x AS x10, point({longitude: 1234567.891, latitude: 57}).x AS x11, point({longitude: 180.00000000000003, latitude: 57}).x AS x12, point({longitude: -180.00000000000003, latitude: 57}).x AS x13, point({longitude: -7654321.125, latitude: 57}).x AS x14, point({longitude: 359.99999999999994, latitude: 57}).x AS x15
RETURN point({x: 200, y: 9, crs: 'wgs-84'}) AS a, point({x: 200, y: 9, z: 1e9, srid: 4979}) AS b, point({longitude: 12, latitude: 90}) AS c, point({longitude: 12, latitude: -90}) AS d, point({x: 200, y: 91}) AS e
RETURN point({longitude: 12, latitude: 91})
RETURN point({longitude: 12, latitude: -90.001})
RETURN point({longitude: 12, latitude: 90.00000000000001, height: 1})
RETURN point({x: 200, y: 91, crs: 'wgs-84'})
RETURN point({x: 200, y: 91, z: 1, crs: 'wgs-84-3d'})
RETURN point({x: 0.0 / 0, y: 1})
RETURN point({x: 1.0 / 0, y: 1})
RETURN point({x: 1, y: -1.0 / 0})
RETURN point({x: 1, y: 0, z: 0.0 / 0})
RETURN point({longitude: 1.0 / 0, latitude: 1})
RETURN point({longitude: 1, latitude: 0.0 / 0})
// Parts
WITH point({x: 1, y: 2}) AS p RETURN p.x, p.y, p.srid, p.crs, p.X, p.Crs
WITH point({x: 1, y: 2, z: 3}) AS p RETURN p.x, p.z, p.srid, p.crs
WITH point({longitude: 12, latitude: 57}) AS p RETURN p.x, p.y, p.longitude, p.latitude, p.LATITUDE, p.srid, p.crs
WITH point({longitude: 1, latitude: 2, height: 3}) AS p RETURN p.x, p.y, p.z, p.longitude, p.latitude, p.height, p.srid, p.crs
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p['x'], p.y, p[null], p {.X, .srid, a: 1} AS m
UNWIND [point({x: 1, y: 2}), point({x: 3, y: 4}), null] AS p RETURN p.x, [q IN [p] | q.y] AS l
RETURN head([point({x: 1, y: 2})]).x, point({x: 1, y: 2}).srid + 1, point({x: 1, y: 2}).crs + 'a', toUpper(point({x: 1, y: 2}).crs), sin(point({x: 1, y: 0}).y)
RETURN point({x: 1, y: 2}).z
RETURN point({x: 1, y: 2}).longitude
RETURN point({x: 1, y: 2}).latitude
RETURN point({x: 1, y: 2}).height
RETURN point({x: 1, y: 2}).foo
RETURN point({longitude: 12, latitude: 57}).z
RETURN point({longitude: 12, latitude: 57}).height
RETURN point({longitude: 12, latitude: 57}).foo
RETURN point({x: 1, y: 2, z: 3}).height
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p.z AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p.latitude AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p.foo AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p['foo'] AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p[0] AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p[1.5] AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p {.*} AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p {.foo} AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN keys(p) AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN properties(p) AS x
UNWIND [point({x: 1, y: 2}), 1] AS p RETURN p['x']
WITH [point({x: 1, y: 2}), 'a'][0] AS p, 'x' AS k RETURN p[k] AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}).foo AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2})['x'] AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2})[0] AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2})[null] AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}).x.y AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}).crs.y AS x
MATCH (n:Nope) RETURN toUpper(point({x: 1, y: 2}).x) AS x
MATCH (n:Nope) RETURN properties(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN keys(point({x: 1, y: 2})) AS x
MATCH (n:Nope) WITH point({x: 1, y: 2}) AS p RETURN p {.x}
MATCH (n:Nope) WITH point({x: 1, y: 2}) AS p RETURN p['x']
// Distances; those on the Earth are rounded, for the last digit of a sine is no one's
RETURN point.distance(point({x: 0, y: 0}), point({x: 3, y: 4})) AS a, point.distance(point({x: 0, y: 0, z: 0}), point({x: 3, y: 4, z: 12})) AS b, point.distance(point({x: 0.1, y: 0.2}), point({x: 0.4, y: 0.7})) AS c, point.distance(point({x: 0.1, y: 0.2, z: 9}), point({x: 0.4, y: 0.7, z: 3.3})) AS d, point.distance(point({x: 1e200, y: 0}), point({x: -1e200, y: 0})) AS e, point.distance(point({x: 1, y: 2}), point({x: 1, y: 2})) AS f
RETURN point.distance(point({x: 0, y: 0}), point({x: 3, y: 4, z: 12})) AS a, point.distance(point({x: 0, y: 0}), point({longitude: 3, latitude: 4})) AS b, point.distance(point({longitude: 12.5, latitude: 57.1}), point({longitude: 13.5, latitude: 55.6, height: 3000})) AS c, point.distance(null, point({x: 3, y: 4})) AS d, point.distance(point({x: 3, y: 4}), null) AS e, point.distance(1, point({x: 3, y: 4})) AS f, point.distance('a', 1) AS g, point.distance(null, null) AS h
UNWIND [[12.5, 57.1, 13.5, 55.6], [0, 0, 180, 0], [0, 90, 90, -90], [179.9, 1, -179.9, 1], [11.97, 57.7, 18.07, 59.33], [12.0, 57.0, 12.0, 57.0], [12.0, 57.0, 12.00001, 57.00001], [-70.5, -33.4, 18.07, 59.33]] AS p RETURN round(point.distance(point({longitude: p[0], latitude: p[1]}), point({longitude: p[2], latitude: p[3]})), 6) AS d
UNWIND [[12.5, 57.1, 100, 13.5, 55.6, 3000], [0, 0, 0, 180, 0, 10], [12, 57, 0, 12, 57, 100], [12, 57, -50, 13, 57, 50], [12, 57, 8848, 12.5, 57.5, 8848]] AS p RETURN round(point.distance(point({longitude: p[0], latitude: p[1], height: p[2]}), point({longitude: p[3], latitude: p[4], height: p[5]})), 6) AS d
UNWIND [1, 'a', null, point({x: 3, y: 4})] AS a RETURN point.distance(a, point({x: 0, y: 0})) AS d
RETURN point.distance(point({x: 1, y: 2}), point({x: 1, y: 2})) + 'a' AS x
MATCH (n:Nope) RETURN point.distance(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN point.distance() AS x
MATCH (n:Nope) RETURN distance(point({x: 1, y: 2}), point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN toUpper(point.distance(point({x: 1, y: 2}), point({x: 1, y: 2}))) AS x
MATCH (n:Nope) RETURN NOT point.distance(point({x: 1, y: 2}), point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN point.distance(1, 2) AS x
// Boxes
RETURN point.withinBBox(point({x: 1, y: 1}), point({x: 0, y: 0}), point({x: 2, y: 2})) AS x0, point.withinBBox(point({x: 0, y: 0}), point({x: 0, y: 0}), point({x: 2, y: 2})) AS x1, point.withinBBox(point({x: 2, y: 2}), point({x: 0, y: 0}), point({x: 2, y: 2})) AS x2, point.withinBBox(point({x: 3, y: 1}), point({x: 0, y: 0}), point({x: 2, y: 2})) AS x3, point.withinBBox(point({x: 1, y: 3}), point({x: 0, y: 0}), point({x: 2, y: 2})) AS x4, point.withinBBox(point({x: 1, y: 1}), point({x: 2, y: 2}), point({x: 0, y: 0})) AS x5, point.withinBBox(point({x: 1, y: 1}), point({x: 2, y: 0}), point({x: 0, y: 2})) AS x6, point.withinBBox(point({x: 1, y: 1, z: 1}), point({x: 0, y: 0, z: 0}), point({x: 2, y: 2, z: 2})) AS x7, point.withinBBox(point({x: 1, y: 1, z: 5}), point({x: 0, y: 0, z: 0}), point({x: 2, y: 2, z: 2})) AS x8
RETURN point.withinBBox(point({longitude: 179, latitude: 1}), point({longitude: 170, latitude: 0}), point({longitude: -170, latitude: 2})) AS x0, point.withinBBox(point({longitude: -179, latitude: 1}), point({longitude: 170, latitude: 0}), point({longitude: -170, latitude: 2})) AS x1, point.withinBBox(point({longitude: 0, latitude: 1}), point({longitude: 170, latitude: 0}), point({longitude: -170, latitude: 2})) AS x2, point.withinBBox(point({longitude: 179, latitude: 1}), point({longitude: 170, latitude: 2}), point({longitude: -170, latitude: 0})) AS x3, point.withinBBox(point({longitude: 10, latitude: 1}), point({longitude: 0, latitude: 2}), point({longitude: 20, latitude: 0})) AS x4, point.withinBBox(point({longitude: -170, latitude: 1}), point({longitude: 170, latitude: 0}), point({longitude: -170, latitude: 2})) AS x5, point.withinBBox(point({longitude: 170, latitude: 1}), point({longitude: 170, latitude: 0}), point({longitude: 170, latitude: 2})) AS x6, point.withinBBox(point({longitude: 10, latitude: 80}), point({longitude: -180, latitude: 70}), point({longitude: 180, latitude: 90})) AS x7, point.withinBBox(point({longitude: 180, latitude: 80}), point({longitude: -180, latitude: 70}), point({longitude: -170, latitude: 90})) AS x8, point.withinBBox(point({longitude: -180, latitude: 80}), point({longitude: 170, latitude: 70}), point({longitude: 180, latitude: 90})) AS x9, point.withinBBox(point({longitude: 10, latitude: 1}), point({longitude: 20, latitude: 0}), point({longitude: 20, latitude: 2})) AS x10
RETURN point.withinBBox(point({longitude: 179, latitude: 1, height: 5}), point({longitude: 170, latitude: 0, height: 0}), point({longitude: -170, latitude: 2, height: 10})) AS x0, point.withinBBox(point({longitude: 179, latitude: 1, height: 50}), point({longitude: 170, latitude: 0, height: 0}), point({longitude: -170, latitude: 2, height: 10})) AS x1, point.withinBBox(point({longitude: 10, latitude: 1, height: 5}), point({longitude: 0, latitude: 0, height: 10}), point({longitude: 20, latitude: 2, height: 0})) AS x2
RETURN point.withinBBox(point({x: 1, y: 1, z: 1}), point({x: 0, y: 0}), point({x: 2, y: 2})) AS x0, point.withinBBox(null, point({x: 0, y: 0}), point({x: 2, y: 2})) AS x1, point.withinBBox(point({x: 1, y: 1}), null, point({x: 2, y: 2})) AS x2, point.withinBBox(1, point({x: 0, y: 0}), point({x: 2, y: 2})) AS x3, point.withinBBox(null, 1, 2) AS x4, point.withinBBox(point({x: 1, y: 1}), point({x: 0, y: 0}), point({longitude: 2, latitude: 2})) AS x5, NOT point.withinBBox(point({x: 1, y: 1}), point({x: 0, y: 0}), point({x: 2, y: 2})) AS x6
UNWIND [1, 'a', point({x: 0, y: 0})] AS a RETURN point.withinBBox(a, point({x: 0, y: 0}), point({x: 2, y: 2})) AS x, point.withinBBox(point({x: 0, y: 0}), a, point({x: 2, y: 2})) AS y
MATCH (n:Nope) RETURN point.withinBBox(point({x: 1, y: 2}), point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN toUpper(point.withinBBox(point({x: 1, y: 1}), point({x: 0, y: 0}), point({x: 2, y: 2}))) AS x
// Equality, order and groups
RETURN point({x: 1, y: 2}) = point({x: 1.0, y: 2.0}) AS x0, point({x: 1, y: 2}) = point({x: 1, y: 3}) AS x1, point({x: 1, y: 2}) = point({longitude: 1, latitude: 2}) AS x2, point({x: 1, y: 2}) <> point({longitude: 1, latitude: 2}) AS x3, point({x: 1, y: 2}) = 1 AS x4, point({x: 1, y: 2}) <> 1 AS x5, point({x: 1, y: 2}) = null AS x6, point({x: 0.0, y: 2}) = point({x: -0.0, y: 2}) AS x7, point({x: 1, y: 2}) = point({x: 1, y: 2}) = point({x: 1, y: 2}) AS x8, [point({x: 1, y: 2})] = [point({x: 1, y: 2})] AS x9, [point({x: 1, y: 2})] = [1] AS x10, {a: point({x: 1, y: 2})} = {a: point({x: 1, y: 2})} AS x11
RETURN point({x: 1, y: 2}) < point({x: 2, y: 3}) AS x0, point({x: 1, y: 2}) > point({x: 0, y: 0}) AS x1, point({x: 1, y: 2}) < point({x: 2, y: 2}) AS x2, point({x: 1, y: 2}) <= point({x: 1, y: 2}) AS x3, point({x: 1, y: 2}) >= point({x: 1, y: 2}) AS x4, point({x: 1, y: 2}) < point({x: 1, y: 2}) AS x5, point({x: 1, y: 2}) < point({longitude: 2, latitude: 3}) AS x6, point({x: 1, y: 2}) < point({x: 2, y: 3, z: 3}) AS x7, point({x: 1, y: 2}) < 1 AS x8, {a: 1} < point({x: 1, y: 2}) AS x9, [1] < point({x: 1, y: 2}) AS x10, point({x: 1, y: 2}) > 'a' AS x11, [point({x: 1, y: 2})] < [point({x: 2, y: 3})] AS x12, [point({x: 1, y: 2})] < [point({x: 1, y: 2}), 1] AS x13, {a: point({x: 1, y: 2})} < {a: point({x: 2, y: 3})} AS x14, point({x: 1, y: 2}) < point({x: 3, y: 4}) < point({x: 5, y: 6}) AS x15
RETURN point({x: 1, y: 2}) IN [point({x: 1, y: 2})] AS x0, point({x: 1, y: 2}) IN [point({longitude: 1, latitude: 2}), 1] AS x1, point({x: 1, y: 2}) IN [null] AS x2, point({x: 1, y: 2}) IN [[point({x: 1, y: 2})]] AS x3, [point({x: 1, y: 2})] IN [[point({x: 1, y: 2})]] AS x4, nullIf(point({x: 1, y: 2}), point({x: 1, y: 2})) AS x5, CASE point({x: 1, y: 2}) WHEN point({x: 1.0, y: 2.0}) THEN 'same' ELSE 'other' END AS x6, CASE WHEN true THEN point({x: 1, y: 2}) END AS x7, any(p IN [point({x: 1, y: 2})] WHERE p.x > 0) AS x8, all(p IN [point({x: 1, y: 2})] WHERE p = point({x: 1, y: 2})) AS x9
UNWIND [point({x: 1, y: 2}), point({x: 1, y: 1}), point({x: 0, y: 5}), point({longitude: 1, latitude: 2}), point({x: 0, y: 0, z: 0}), point({longitude: 1, latitude: 2, height: 3}), point({x: -0.0, y: 5}), point({x: 0, y: 5})] AS v RETURN v ORDER BY v
UNWIND [point({x: 1, y: 2, z: 3}), point({x: 1, y: 1, z: 5}), point({x: 1, y: 2, z: 1}), point({x: -1, y: -2, z: -1})] AS v RETURN v ORDER BY v DESC
MATCH p = (:Company) UNWIND [point({x: 1, y: 2}), 1, 'a', true, null, {a: 1}, [1], p, date('2020-01-01'), localtime('10:00'), time('10:00Z'), localdatetime('2020-01-01T10:00'), datetime('2020-01-01T10:00Z'), duration('P1D'), 0.0 / 0] AS v RETURN v ORDER BY v
MATCH p = (:Company) UNWIND [point({x: 1, y: 2}), 1, 'a', true, null, {a: 1}, [1], p, date('2020-01-01'), datetime('2020-01-01T10:00Z'), duration('P1D')] AS v RETURN v ORDER BY v DESC
UNWIND [[point({x: 1, y: 2})], [point({x: 1, y: 1})], [1]] AS v RETURN v ORDER BY v
UNWIND [point({x: 1, y: 2}), point({x: 1, y: 1}), point({x: 0, y: 5}), point({longitude: 1, latitude: 2})] AS v RETURN min(v), max(v), collect(v), count(v)
UNWIND [point({x: 1, y: 2}), 1, 'a', [1], null] AS v RETURN min(v), max(v)
UNWIND [point({x: 1, y: 2}), 1, duration('P1D')] AS v RETURN min(v), max(v)
UNWIND [point({x: 1, y: 2}), datetime('2020-01-01T10:00Z')] AS v RETURN min(v), max(v)
UNWIND [point({x: 1, y: 2}), [1]] AS v RETURN min(v), max(v)
UNWIND [point({x: 1, y: 2}), point({x: 1.0, y: 2}), point({x: 2, y: 2})] AS v RETURN v, count(*) AS c
UNWIND [point({x: 1, y: 2}), point({x: 1.0, y: 2}), point({x: 2, y: 2})] AS v RETURN DISTINCT v
UNWIND [point({x: 0.0, y: 2}), point({x: -0.0, y: 2})] AS p RETURN count(DISTINCT p)
UNWIND [1, 2] AS i RETURN count(DISTINCT point({x: 1, y: i})), collect(DISTINCT point({x: 1, y: 1})) AS c
RETURN point({x: 1, y: 2}) AS p UNION RETURN point({x: 1.0, y: 2.0}) AS p
UNWIND [1, 1, 2] AS i WITH point({x: 1, y: i}) AS p, count(*) AS c RETURN p.y, c ORDER BY p
MATCH (n:Person) WITH point({x: n.age, y: 1}) AS p, n RETURN p, collect(n.id) AS ids ORDER BY p
MATCH (n:Person) WHERE point.distance(point({x: n.age, y: 0}), point({x: 30, y: 0})) < 10 RETURN n.id ORDER BY point({x: n.age, y: 0}), n.id
UNWIND [point({x: 1, y: 2}), 1] AS v RETURN sum(v)
UNWIND [point({x: 1, y: 2}), 1] AS v RETURN avg(v)
MATCH (n:Nope) RETURN sum(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN avg(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN stdev(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN percentileCont(point({x: 1, y: 2}), 0.5) AS x
MATCH (n:Nope) RETURN percentileDisc(point({x: 1, y: 2}), 0.5) AS x
MATCH (n:Nope) RETURN min(point({x: 1, y: 2})) AS x
// Types and texts
RETURN point({x: 1, y: 2}) IS :: POINT AS x0, null IS :: POINT AS x1, null IS :: POINT NOT NULL AS x2, point({x: 1, y: 2}) IS :: POINT NOT NULL AS x3, 1 IS :: POINT AS x4, point({x: 1, y: 2}) IS :: MAP AS x5, point({x: 1, y: 2}) IS :: PROPERTY VALUE AS x6, point({x: 1, y: 2}) IS :: ANY AS x7, point({x: 1, y: 2}) IS NOT :: POINT AS x8, point({x: 1, y: 2}) IS :: INTEGER | POINT AS x9, [point({x: 1, y: 2})] IS :: LIST<POINT> AS x10, [point({x: 1, y: 2}), null] IS :: LIST<POINT NOT NULL> AS x11, [point({x: 1, y: 2}), null] IS :: LIST<POINT> AS x12, [point({x: 1, y: 2}), point({x: 1, y: 2, z: 3})] IS :: PROPERTY VALUE AS x13, [point({x: 1, y: 2}), 1] IS :: PROPERTY VALUE AS x14
RETURN valueType(point({x: 1, y: 2})) AS x0, valueType([point({x: 1, y: 2}), 1, null]) AS x1, valueType([point({x: 1, y: 2})]) AS x2, valueType({a: point({x: 1, y: 2})}) AS x3, valueType([point({x: 1, y: 2}), duration('P1D'), [point({x: 1, y: 2})]]) AS x4
RETURN toString(point({x: 1, y: 2})) AS x0, toStringOrNull(point({x: 1, y: 2})) AS x1, toStringList([point({x: 1, y: 2})]) AS x2, toString(point({x: 1, y: 2, z: 3})) AS x3, toString(point({longitude: 12, latitude: 57})) AS x4, toString(point({longitude: 12, latitude: 57, height: 1.5})) AS x5, toString(point({x: 1e300, y: -1e-300})) AS x6, toString(point({x: 12345678, y: 0.0001})) AS x7
RETURN toIntegerOrNull(point({x: 1, y: 2})) AS x0, toFloatOrNull(point({x: 1, y: 2})) AS x1, toBooleanOrNull(point({x: 1, y: 2})) AS x2, point({x: 1, y: 2}) STARTS WITH 'p' AS x3, point({x: 1, y: 2}) CONTAINS 'p' AS x4, point({x: 1, y: 2}) IS NULL AS x5, point({x: 1, y: 2}) IS NOT NULL AS x6, coalesce(null, point({x: 1, y: 2})) AS x7, toIntegerList([point({x: 1, y: 2})]) AS x8
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p + 'a' AS a, 'a' + p AS b, toString(p) AS c, p[0..1] AS d, [1] + p AS e
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p + 1 AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p + p AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p - 1 AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p * 2 AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN -p AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN NOT p AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p:Person AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p || 'a' AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN toUpper(p) AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN toInteger(p) AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN date(p) AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN size(p) AS x
WITH [point({x: 1, y: 2}), 'a'][0] AS p RETURN p =~ 'a' AS x
// What points are joined with
RETURN point({x: 1, y: 2}) + [1] AS x0, [1] + point({x: 1, y: 2}) AS x1, [point({x: 1, y: 2})] + [1] AS x2, [point({x: 1, y: 2})] || [point({x: 1, y: 2})] AS x3, reduce(a = point({x: 1, y: 2}), i IN [1] | point({x: i, y: 2})) AS x4, {p: point({x: 1, y: 2}), l: [point({x: 1, y: 2})]} AS x5
UNWIND point({x: 1, y: 2}) AS p RETURN p
CALL { RETURN point({x: 1, y: 2}) AS p } RETURN p.x, p.y
WITH point({x: 1, y: 2}) AS p WHERE p.x = 1 RETURN p
RETURN COLLECT { UNWIND [1, 2] AS i RETURN point({x: i, y: i}) } AS l
MATCH (n:Nope) RETURN 'a' + point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) + 'a' AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) + 1 AS x
MATCH (n:Nope) RETURN 1 + point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) + point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) + duration('P1D') AS x
MATCH (n:Nope) RETURN date('2020-01-01') + point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) + n.zz AS x
MATCH (n:Nope) RETURN n.zz + point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) - 1 AS x
MATCH (n:Nope) RETURN 1 - point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) * 2 AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) / 2 AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) % 2 AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) ^ 2 AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) || 'a' AS x
MATCH (n:Nope) RETURN 'a' || point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN -point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN NOT point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) AND true AS x
MATCH (n:Nope) RETURN true OR point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) XOR true AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) =~ 'p' AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}):Label AS x
MATCH (n:Nope) RETURN labels(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN type(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN isEmpty(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN size(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN reverse(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN head(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN abs(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN sin(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN toInteger(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN toFloat(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN toBoolean(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN toUpper(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN substring('abc', point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2})[0..1] AS x
MATCH (n:Nope) RETURN 1 IN point({x: 1, y: 2}) AS x
MATCH (n:Nope) RETURN [i IN point({x: 1, y: 2}) | i] AS x
MATCH (n:Nope) RETURN reduce(a = point({x: 1, y: 2}), i IN [1] | i) AS x
MATCH (n:Nope) RETURN reduce(a = 1, i IN [1] | point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN point({x: 1, y: 2}) IS :: POINT3D AS x
MATCH (n:Nope) RETURN nodes(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN id(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN CASE WHEN point({x: 1, y: 2}) THEN 1 END AS x
MATCH (n:Nope) RETURN datetime(point({x: 1, y: 2})) AS x
MATCH (n:Nope) RETURN duration(point({x: 1, y: 2})) AS x
MATCH (n:Nope) WHERE point({x: 1, y: 2}) RETURN n
MATCH (n:Nope) WITH point({x: 1, y: 2}) AS p WHERE p RETURN p
MATCH (n:Nope) UNWIND [point({x: 1, y: 2})] AS p RETURN p + 1
MATCH (n:Nope) UNWIND [point({x: 1, y: 2})] AS p RETURN toUpper(p)
MATCH (n:Nope) RETURN [p IN [point({x: 1, y: 2})] WHERE p | p] AS x
MATCH (n:Nope) RETURN 1 SKIP point({x: 1, y: 2})
MATCH (n:Nope) RETURN 1 LIMIT point({x: 1, y: 2})
