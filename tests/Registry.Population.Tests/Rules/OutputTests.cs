using System.Text;
using Registry.Graph;
using Registry.Population.Rules;
using static Registry.Population.Tests.Rules.Findings;

namespace Registry.Population.Tests.Rules;

/// <summary>The bytes of the output files (formats.md section 6).</summary>
public sealed class OutputTests
{
    [Fact]
    public void FindingsCsv_SortsQuotesAndEscapes()
    {
        Finding[] findings =
        [
            Read("T01 lease:1/K1 3 analyst|housing_company person:P2,person:P1"),
            Read("A08 address:0880|STORGATAN|1|| 1 analyst"),
            Read("A04 dwelling:D1 2 analyst dwelling:0880|A%|1||1001"),
        ];

        Assert.Equal(
            """
            finding_id;rule_id;rule_version;day;subject_type;subject_key;points;recipients;related;explanation
            A04-dwelling:D1;A04;1;2026-06-30;dwelling;D1;2;analyst;dwelling:0880%7CA%25%7C1%7C%7C1001;"En mening; med ""tecken""."
            A08-address:0880|STORGATAN|1||;A08;1;2026-06-30;address;0880|STORGATAN|1||;1;analyst;;"En mening; med ""tecken""."
            T01-lease:1/K1;T01;1;2026-06-30;lease;1/K1;3;analyst|housing_company;person:P1|person:P2;"En mening; med ""tecken""."

            """.ReplaceLineEndings("\n"),
            Text(stream => FindingsCsv.Write(stream, findings)));
    }

    [Fact]
    public void CasesCsv_KnownCase_KeepsItsProgress()
    {
        var cases = Cases("B06 person:P1 4 social_services decision:B1", "A04 dwelling:D1 2 analyst person:P2");
        var known = cases[1].Id;

        var lines = Text(s => CasesCsv.Write(s, cases, c => c.Id == known ? new("closed", new(2026, 1, 2)) : null)).Split('\n');

        Assert.Equal("case_id;subject_type;subject_key;finding_ids;points;recipients;state;opened_on", lines[0]);
        Assert.Equal($"{cases[0].Id};dwelling;D1;A04-dwelling:D1;2;analyst;hit;2026-06-30", lines[1]);
        Assert.Equal($"{known};person;P1;B06-person:P1;4;social_services;closed;2026-01-02", lines[2]);
    }

    [Fact]
    public void SameAsCsv_WritesEachPairOnceLeftBelowRight()
    {
        var builder = new GraphBuilder();
        var persons = builder.Nodes("Person").WithKey("id");
        var (high, low, other) = (persons.Add("198001010002"), persons.Add("198001010001"), persons.Add("198001010003"));
        var same = builder.Relationships("SAME_AS");
        same.Double("weight").Set(same.Add(high, other), 12.5);
        same.Add(high, low);

        Assert.Equal(
            "left;right;weight\n198001010001;198001010002;1\n198001010002;198001010003;12.5\n",
            Text(stream => SameAsCsv.Write(stream, builder.Build())));
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return new UTF8Encoding(false, true).GetString(stream.ToArray());
    }
}
