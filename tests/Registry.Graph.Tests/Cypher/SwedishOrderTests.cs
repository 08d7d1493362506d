using System.Globalization;
using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

public class SwedishOrderTests
{
    [Fact]
    public void OrderBy_SwedishNames_IsThatOfASwedishList()
    {
        string[] names =
        [
            "12 Apostlar", "3 Backar", "Ahl", "Ahl Berg", "Ahlberg", "Andre", "André", "Andréasson", "Lind", "lind-Berg", "Müller", "Mynt",
            "Wik", "Xu", "Ye", "Zorn", "Åberg", "Åkesson", "Ägir", "Ärlig", "Ærø", "Öberg", "Østby", "Östlund",
        ];
        var shuffled = names.Reverse().ToList();

        Assert.Equal(names, Sorted(shuffled));
    }

    [Theory]
    [InlineData("resume", "Resume", "résumé", "Résumé", "resumes")]
    [InlineData("zz", "Å", "Åa", "Ä", "Ö", "日本")]
    public void OrderBy_MarksAndCase_CountAfterLetters(params string[] words) =>
        Assert.Equal(words, Sorted([.. words.Reverse()]));

    [Fact]
    public void OrderBy_UnderAnyLocale_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        string[] words = ["i", "I", "ı", "İ", "å", "aa", "z", "ch", "h", "ll", "lz"];
        var expected = Sorted(words);
        foreach (var culture in (string[])["tr-TR", "da-DK", "cs-CZ", "sv-SE", "th-TH"])
        {
            try
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, Sorted(words));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void SwedishOrder_OfNull_IsNull() =>
        Assert.True(new QueryEngine(SmallTown.Graph).Run("RETURN swedishOrder(null)").Rows[0][0].IsNull);

    private static IReadOnlyList<string> Sorted(IReadOnlyList<string> words)
    {
        var parameters = new Dictionary<string, Value>
        {
            ["words"] = Value.From((IReadOnlyList<Value>)[.. words.Select(Value.From)]),
        };
        var answer = new QueryEngine(SmallTown.Graph)
            .Run("UNWIND $words AS word RETURN word ORDER BY swedishOrder(word)", parameters);
        return [.. answer.Rows.Select(r => r[0].AsText)];
    }
}
