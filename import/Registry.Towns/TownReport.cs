namespace Registry.Towns;

/// <summary>What was written.</summary>
/// <param name="Environment">The environment of the manifests: `test` or `simulation`.</param>
/// <param name="Day">The evaluation day, as the files hold it.</param>
/// <param name="People">The rows of `personer.csv`.</param>
/// <param name="Dwellings">The rows of `lagenheter.csv`.</param>
/// <param name="Rows">The rows of all files together.</param>
/// <param name="Schemes">The planted schemes.</param>
/// <param name="LookAlikes">The planted innocent look-alikes.</param>
/// <param name="HousingCompanies">The organisation numbers of the housing companies that deliver leases.</param>
public sealed record TownReport(
    string Environment,
    DateOnly Day,
    long People,
    int Dwellings,
    long Rows,
    int Schemes,
    int LookAlikes,
    IReadOnlyList<string> HousingCompanies);
