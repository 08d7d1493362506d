namespace Registry.Towns.Numbers;

/// <summary>
/// Invented organisation numbers: well formed, one series a legal form, counted up from the town's seed. There is no
/// official test series, so the series are ones in which the register has issued few or none, and the names say that
/// they are made up.
/// </summary>
internal sealed class OrganisationNumbers(ulong seed)
{
    private const int SeriesSize = 1_000_000;
    private readonly Dictionary<int, int> _issued = [];

    public long Company() => Next(554);

    public long Partnership() => Next(964);

    public long HousingCooperative() => Next(764);

    public long Association() => Next(844);

    public long PublicBody() => Next(244);

    private long Next(int series)
    {
        var count = _issued.GetValueOrDefault(series);
        _issued[series] = count + 1;

        // A step that shares no factor with the size visits every number of the series once.
        var serial = ((int)(TownRandom.Mix(seed, (ulong)series) % SeriesSize) + (count * 7919L)) % SeriesSize;
        return CheckDigit.Append((series * (long)SeriesSize) + serial);
    }
}
