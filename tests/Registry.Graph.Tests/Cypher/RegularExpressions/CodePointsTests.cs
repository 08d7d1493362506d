using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Registry.Graph.Cypher.RegularExpressions;

namespace Registry.Graph.Tests.Cypher.RegularExpressions;

/// <summary>Sets of signs against the same sets as lists of signs.</summary>
public class CodePointsTests
{
    // Signs of one unit and of two, at the borders of both and around.
    private static readonly int[] Signs =
        [0, 1, '\n', '-', 'A', 'Z', '[', ']', '^', 'a', 'z', 0xC5, 0x2028, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x103FF, 0x10400, 0x1F600, 0x10FFFF];

    [Property]
    public void Combine_AnySets_HoldWhatTheirSignsSay(byte[] first, byte[] second)
    {
        var (x, y) = (Pick(first), Pick(second));
        var (setX, setY) = (CodePoints.Of(x), CodePoints.Of(y));

        AssertHolds(x.Union(y), setX.Or(setY));
        AssertHolds(x.Intersect(y), setX.And(setY));
        AssertHolds(Signs.Except(x), setX.Not());
        AssertHolds(Signs.Where(s => x.Count > 0 && s >= x.Min() && s <= x.Max()), Between(x));
    }

    [Property(MaxTest = 50)]
    public void Write_AnySet_MatchesItsSignsAlone(byte[] picked, bool negated)
    {
        var set = Between(Pick(picked)).And(CodePoints.Of(Pick(picked))).Or(CodePoints.Of(Pick([.. picked.Skip(1)])));
        set = negated ? set.Not() : set;
        var regex = new Regex($"\\A{set.Write().Text}\\z", RegexOptions.CultureInvariant);

        foreach (var sign in Signs)
        {
            Assert.Equal(set.Contains(sign), regex.IsMatch(char.ConvertFromUtf32(sign)));
        }
    }

    private static CodePoints Between(HashSet<int> signs) =>
        signs.Count == 0 ? CodePoints.None : CodePoints.Of(signs.Min(), signs.Max());

    private static HashSet<int> Pick(byte[] picked) => [.. picked.Select(p => Signs[p % Signs.Length])];

    private static void AssertHolds(IEnumerable<int> expected, CodePoints set) =>
        Assert.Equal(expected.Order(), Signs.Where(set.Contains));
}
