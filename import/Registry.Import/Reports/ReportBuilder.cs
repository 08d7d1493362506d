using Registry.Import.Csv;
using Registry.Import.Deliveries;
using Registry.Import.Protection;

namespace Registry.Import.Reports;

/// <summary>Makes the reports of an import. Rows that name a protected person are not mentioned: they look accepted.</summary>
internal static class ReportBuilder
{
    /// <summary>Makes the report of one delivery.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="hidden">Whose rows are kept silent about.</param>
    /// <param name="matches">How well dwellings were found, by file; null of a delivery that was not accepted.</param>
    /// <param name="newest">The day from which ages count.</param>
    /// <param name="superseded">The files of which the store has a newer extract.</param>
    public static DeliveryReport Of(
        DeliveryInput delivery,
        ProtectedSet hidden,
        IReadOnlyDictionary<string, DwellingMatches>? matches,
        DateOnly newest,
        IReadOnlySet<string> superseded)
    {
        var manifest = delivery.Manifest?.Delivery;
        var accepted = delivery.IsAccepted;
        int? age = manifest is null ? null : Math.Max(0, newest.DayNumber - manifest.ExtractDate.DayNumber);
        return new(
            delivery.Name,
            manifest?.Partition ?? string.Empty,
            manifest?.Controller ?? string.Empty,
            manifest?.ExtractDate,
            manifest?.Mode ?? string.Empty,
            accepted,
            Repeated: false,
            [
                .. delivery.Files.Where(f => f.Parsed is not null)
                    .Select(f => Of(
                        f.Parsed!,
                        hidden,
                        matches?.GetValueOrDefault(f.Format.Name) ?? default,
                        age,
                        !accepted ? "refused" : superseded.Contains(f.Format.Name) ? "superseded" : Freshness(age))),
            ],
            delivery.Unlisted);
    }

    /// <summary>Lists the broken cells of a delivery that a reader may see.</summary>
    public static IEnumerable<ImportIssue> IssuesOf(DeliveryInput delivery, ProtectedSet hidden) =>
        delivery.WholeIssues.Concat(
            from parsed in delivery.Files.Select(f => f.Parsed).OfType<ParsedFile>()
            from row in parsed.Rejected
            where !hidden.Hides(row)
            from issue in row.Issues
            select new ImportIssue(parsed.Reading.Path, row.Line, issue.Column, issue.Rule.Code, issue.Rule.Text));

    private static string Freshness(int? age) => age switch { > 45 => "blocked", > 14 => "stale", _ => "fresh" };

    private static FileReport Of(ParsedFile file, ProtectedSet hidden, DwellingMatches matches, int? age, string state)
    {
        if (matches.Contradictions > 0)
        {
            file.Reading.Warnings[ImportRules.UuidAndAddressDiffer.Code] = matches.Contradictions;
        }

        RejectedRow[] rejected = [.. file.Rejected.Where(r => !hidden.Hides(r))];
        int[] copies = [.. file.Copies.Where(c => !hidden.Hides(c)).Select(c => c.Line).Order()];
        var byCode = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in rejected.SelectMany(r => r.Issues).Select(i => i.Rule.Code))
        {
            byCode[code] = byCode.GetValueOrDefault(code) + 1;
        }

        return new(
            file.Name,
            file.RowCount,
            file.RowCount - rejected.Length - copies.Length,
            rejected.Length,
            byCode,
            file.Reading.Warnings,
            copies,
            file.DroppedColumns,
            file.UnknownColumns,
            matches.Rate,
            age,
            state);
    }
}
