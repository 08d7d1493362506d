using Registry.Graph;
using Registry.Tck.Values;
using Xunit;

namespace Registry.Tck.Tests;

public sealed class TemporalWriterTests
{
    [Theory]
    [InlineData(0, "0001-01-01")]
    [InlineData(-1, "0000-12-31")]
    [InlineData(-366, "0000-01-01")]
    [InlineData(-367, "-0001-12-31")]
    [InlineData(3652059, "+10000-01-01")]
    public void Write_DateOfAnyYear_IsIso(long dayNumber, string text) =>
        Assert.Equal(text, TemporalWriter.Write(Value.FromDayNumber(dayNumber)));

    [Theory]
    [InlineData(0, 0, "00:00Z")]
    [InlineData(1, 3600, "00:00:00.000000001+01:00")]
    [InlineData(43_200_100_000_000, -5400, "12:00:00.1-01:30")]
    public void Write_Time_ShowsOnlyWhatIsThere(long nanosecond, int offset, string text) =>
        Assert.Equal(text, TemporalWriter.Write(Value.FromTime(nanosecond, offset)));

    [Theory]
    [InlineData(0, 0, 0, 0, "PT0S")]
    [InlineData(14, -3, 3661, 0, "P1Y2M-3DT1H1M1S")]
    [InlineData(0, 0, -1, 500_000_000, "PT-0.5S")]
    [InlineData(0, 0, -61, 0, "PT-1M-1S")]
    public void Write_Duration_KeepsSigns(long months, long days, long seconds, int nanoseconds, string text) =>
        Assert.Equal(text, TemporalWriter.Write(Value.From(new GraphDuration(months, days, seconds, nanoseconds))));
}
