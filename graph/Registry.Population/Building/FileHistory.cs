namespace Registry.Population.Building;

/// <summary>What the deliveries of one file name mean, by the number of the delivery.</summary>
/// <param name="FileName">The file name.</param>
/// <param name="IsUsed">Whether the rows of the delivery count: the source is not blocked.</param>
/// <param name="GoneOn">The day number on which a row that a later delivery does not repeat left the source; 0 where
/// no later full delivery of the source has come.</param>
/// <param name="Sources">The index of the source, -1 where the delivery does not hold the file.</param>
internal sealed record FileHistory(string FileName, bool[] IsUsed, int[] GoneOn, int[] Sources);
