namespace Registry.Population.Tools;

/// <summary>A query that an analyst finds ready in Neo4j's tools: a tile of a dashboard, or a phrase with parameters.</summary>
/// <param name="Id">Its name in files.</param>
/// <param name="NameSv">What it shows, in Swedish; a phrase names its parameters with a dollar sign.</param>
/// <param name="NameEn">What it shows, in English.</param>
/// <param name="Parameters">Its parameters, none for a dashboard.</param>
/// <param name="Cypher">The query.</param>
public sealed record ToolQuery(
    string Id, string NameSv, string NameEn, IReadOnlyList<ToolParameter> Parameters, string Cypher);
