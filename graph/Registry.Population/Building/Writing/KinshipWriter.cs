using Registry.Population.Derivations;

namespace Registry.Population.Building;

/// <summary>Writes what the register says of relatives and of several numbers of one person.</summary>
internal sealed class KinshipWriter(PopulationState state) : IGraphWriter
{
    // An official link is certain; its weight lies above any that a comparison of records can reach.
    private const double OfficialWeight = 40;

    public void AddNodes(GraphTarget target)
    {
        // Persons are added by another.
    }

    public void Write(GraphTarget target)
    {
        WriteTies(target);
        var (persons, kin) = (target.Nodes("Person"), target.Type("KIN_OF"));
        kin.Expect(state.Kin.Length);
        foreach (var (left, right) in state.Kin)
        {
            kin.Add(persons[left], persons[right]);
        }

        WriteLinks(target);
        WriteSame(target);
    }

    private void WriteTies(GraphTarget target)
    {
        var (persons, type) = (target.Nodes("Person"), target.Type("RELATED_TO"));
        var (kind, period, source) = (type.Text("kind"), new PeriodColumns(type, state.Day.DayNumber), SourceColumns.Of(type));
        type.Expect(state.Ties.Length);
        foreach (var tie in state.Ties)
        {
            var row = type.Add(persons[tie.From], persons[tie.To]);
            kind.Set(row, tie.Kind switch { TieKind.F => "F", TieKind.M => "M", TieKind.P => "P", _ => "V" });
            period.Set(row, tie.Start, tie.End);
            source.Set(row, state.Facts.Relations, tie.Row, state.Facts.Relations[tie.Row].Source);
        }
    }

    private void WriteLinks(GraphTarget target)
    {
        var (persons, type) = (target.Nodes("Person"), target.Type("ALSO_KNOWN_AS"));
        var (reportedOn, source) = (type.Date("reportedOn"), SourceColumns.Of(type));
        foreach (var link in state.Links)
        {
            var row = type.Add(persons[link.From], persons[link.To]);
            reportedOn.Set(row, link.ReportedOn);
            source.Set(row, state.Facts.Persons, link.Row, state.Facts.Persons[link.Row].Source);
        }
    }

    private void WriteSame(GraphTarget target)
    {
        var (persons, type) = (target.Nodes("Person"), target.Type("SAME_AS"));
        var (weight, probability, reasons) = (type.Double("weight"), type.Double("probability"), type.Text("reasons"));
        foreach (var (left, right) in state.Same)
        {
            var row = type.Add(persons[left], persons[right]);
            weight.Set(row, OfficialWeight);
            probability.Set(row, 1);
            reasons.Set(row, "hanvisning");
        }
    }
}
