using System.Globalization;
using System.Reflection;
using Registry.Population.Identifiers;

namespace Registry.Population.Data;

/// <summary>The public lists that identifiers are checked against: test numbers, municipalities and counties.</summary>
public static class ReferenceData
{
    // Codes are below 2600, so membership is one look into an array.
    private const int AreaCodeLimit = 10_000;

    private static readonly Lazy<long[]> PersonNumbers = new(() => ReadNumbers("testpersonnummer.csv"));
    private static readonly Lazy<long[]> CoordinationNumbers = new(() => ReadNumbers("testsamordningsnummer.csv"));
    private static readonly Lazy<HashSet<long>> AllNumbers = new(() => [.. PersonNumbers.Value, .. CoordinationNumbers.Value]);
    private static readonly Lazy<Municipality[]> MunicipalityList = new(ReadMunicipalities);
    private static readonly Lazy<County[]> CountyList = new(ReadCounties);
    private static readonly Lazy<string?[]> MunicipalityCodes = new(IndexMunicipalities);

    /// <summary>Gets the personal identity numbers set aside for tests, twelve digits each, ascending.</summary>
    public static ReadOnlySpan<long> TestPersonNumbers => PersonNumbers.Value;

    /// <summary>Gets the coordination numbers set aside for tests, ascending; 24 of them name a day that does not
    /// exist and are not valid.</summary>
    public static ReadOnlySpan<long> TestCoordinationNumbers => CoordinationNumbers.Value;

    /// <summary>Gets the municipalities by code.</summary>
    public static IReadOnlyList<Municipality> Municipalities => MunicipalityList.Value;

    /// <summary>Gets the counties by code.</summary>
    public static IReadOnlyList<County> Counties => CountyList.Value;

    /// <summary>Tells whether a number is set aside for tests, and so cannot belong to a real person.</summary>
    public static bool IsTestNumber(PersonId id) => AllNumbers.Value.Contains(id.Number);

    /// <summary>Tells whether a municipality with this code exists.</summary>
    public static bool IsMunicipality(int code) => FindMunicipalityCode(code) is not null;

    /// <summary>Finds the four-digit text of a municipality code; null where there is none. The text is shared, so rows
    /// do not allocate.</summary>
    public static string? FindMunicipalityCode(int code) =>
        code is >= 0 and < AreaCodeLimit ? MunicipalityCodes.Value[code] : null;

    private static string?[] IndexMunicipalities()
    {
        var index = new string?[AreaCodeLimit];
        foreach (var municipality in MunicipalityList.Value)
        {
            index[int.Parse(municipality.Code, CultureInfo.InvariantCulture)] = municipality.Code;
        }

        return index;
    }

    private static Municipality[] ReadMunicipalities() =>
        [.. ReadRows("municipalities.csv").Select(cells => new Municipality(cells[0], cells[1], cells[2], cells[3]))];

    private static County[] ReadCounties() =>
        [.. ReadRows("counties.csv").Select(cells => new County(cells[0], cells[1], cells[2]))];

    private static long[] ReadNumbers(string file)
    {
        var numbers = ReadRows(file).Select(cells => long.Parse(cells[0], CultureInfo.InvariantCulture)).ToArray();
        Array.Sort(numbers);
        return numbers;
    }

    // The files are ours and hold no quotes, so a plain split reads them.
    private static IEnumerable<string[]> ReadRows(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Registry.Population.Data.{file}")
            ?? throw new InvalidOperationException($"The embedded list {file} is missing.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }
}
