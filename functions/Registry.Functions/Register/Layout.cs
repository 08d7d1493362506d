namespace Registry.Functions.Register;

/// <summary>Places nodes on circles round the focus, one circle a step, children near their parents.</summary>
public static class Layout
{
    public static IReadOnlyDictionary<int, (double X, double Y)> Of(
        IReadOnlyList<int> nodes, IReadOnlyList<int> focus, ILookup<int, int> neighbours)
    {
        var place = new Dictionary<int, (double X, double Y)>();
        var ring = focus.Count > 0 ? focus.Where(nodes.Contains).ToList() : [.. nodes.Take(1)];
        for (var radius = ring.Count > 1 ? 1.0 : 0.0; ring.Count > 0; radius++)
        {
            Place(ring, radius, place);
            ring = [.. ring.SelectMany(n => neighbours[n].Order()).Where(n => !place.ContainsKey(n)).Distinct()];
            if (ring.Count == 0)
            {
                // What hangs on nothing goes to the outermost circle.
                ring = [.. nodes.Where(n => !place.ContainsKey(n))];
            }
        }

        return place;
    }

    private static void Place(List<int> ring, double radius, Dictionary<int, (double X, double Y)> place)
    {
        for (var i = 0; i < ring.Count; i++)
        {
            // A quarter turn's offset a circle keeps straight lines from covering each other.
            var angle = (2 * Math.PI * i / ring.Count) + (radius * 0.4);
            place[ring[i]] = (Math.Round(radius * Math.Cos(angle), 4), Math.Round(radius * Math.Sin(angle), 4));
        }
    }
}
