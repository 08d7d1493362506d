namespace Registry.Population.Facts;

/// <summary>What a delivery says of itself (`manifest.json`), with canonical tokens.</summary>
/// <param name="Source">The system the data was taken from; for people.</param>
/// <param name="ExtractDate">The day of the extract.</param>
/// <param name="Controller">The board or company that is controller for the data.</param>
/// <param name="Partition">population, housing, social, care, company or audit.</param>
/// <param name="Mode">full or delta.</param>
/// <param name="Environment">test, production or simulation.</param>
public sealed record DeliveryManifest(
    string Source, DateOnly ExtractDate, string Controller, string Partition, string Mode, string Environment);
