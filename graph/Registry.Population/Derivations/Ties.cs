using Registry.Population.Building;

namespace Registry.Population.Derivations;

/// <summary>
/// The relations, each stored once: MO, FA, F and B become one kind from child to parent, V and VF one from ward to
/// guardian, M and P lie from the lower to the higher number. Periods of one relation that meet become one.
/// </summary>
internal static class Ties
{
    public static Tie[] Read(FoldedFacts facts, IdTable persons)
    {
        var ties = new List<Tie>(facts.Relations.Count);
        for (var i = 0; i < facts.Relations.Count; i++)
        {
            if (TryRead(facts, persons, i, out var tie))
            {
                ties.Add(tie);
            }
        }

        // The newest file and the lowest line tell a relation that several rows tell.
        Comparison<Tie> order = (left, right) => Compare(left, right) is var first && first != 0
            ? first
            : CompareRows(facts, left.Row, right.Row);
        ties.Sort(order);
        return Merge(ties);
    }

    private static bool TryRead(FoldedFacts facts, IdTable persons, int index, out Tie tie)
    {
        ref readonly var row = ref facts.Relations[index];
        var (person, related) = (persons.NumberOf(row.Person.Number), persons.NumberOf(row.Related.Number));
        var (low, high) = (Math.Min(person, related), Math.Max(person, related));
        var (start, end) = (Days.Start(row.From), Days.End(row.To, facts.Relations.GoneOn(index)));
        (bool Known, Tie Tie) read = row.Kind switch
        {
            "M" => (true, new(low, high, TieKind.M, start, end, index)),
            "P" => (true, new(low, high, TieKind.P, start, end, index)),
            "MO" or "FA" or "F" => (true, new(person, related, TieKind.F, start, end, index)),
            "B" => (true, new(related, person, TieKind.F, start, end, index)),
            "V" => (true, new(person, related, TieKind.V, start, end, index)),
            "VF" => (true, new(related, person, TieKind.V, start, end, index)),
            _ => default,
        };
        tie = read.Tie;
        return read.Known && person != related && start < end;
    }

    private static int Compare(in Tie left, in Tie right)
    {
        var order = left.From.CompareTo(right.From);
        order = order != 0 ? order : left.To.CompareTo(right.To);
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        return order != 0 ? order : left.Start.CompareTo(right.Start);
    }

    private static int CompareRows(FoldedFacts facts, int left, int right)
    {
        var order = facts.Relations.DeliveryOf(right).CompareTo(facts.Relations.DeliveryOf(left));
        return order != 0 ? order : facts.Relations[left].Source.Line.CompareTo(facts.Relations[right].Source.Line);
    }

    private static Tie[] Merge(List<Tie> ties)
    {
        var merged = new List<Tie>(ties.Count);
        foreach (var tie in ties)
        {
            if (merged.Count > 0 && merged[^1] is var last && last.From == tie.From && last.To == tie.To
                && last.Kind == tie.Kind && tie.Start <= last.End)
            {
                merged[^1] = last with { End = Math.Max(last.End, tie.End) };
            }
            else
            {
                merged.Add(tie);
            }
        }

        return [.. merged];
    }
}
