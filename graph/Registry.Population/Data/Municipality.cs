namespace Registry.Population.Data;

/// <summary>One of the 290 municipalities.</summary>
/// <param name="Code">The four-digit code, which begins with the code of the county.</param>
/// <param name="Name">The official name (`Kalmar kommun`).</param>
/// <param name="ShortName">The short name (`Kalmar`).</param>
/// <param name="CountyCode">The two-digit code of the county.</param>
public sealed record Municipality(string Code, string Name, string ShortName, string CountyCode);

/// <summary>One of the 21 counties.</summary>
/// <param name="Code">The two-digit code.</param>
/// <param name="Name">The official name (`Kalmar län`).</param>
/// <param name="ShortName">The short name (`Kalmar`).</param>
public sealed record County(string Code, string Name, string ShortName);
