namespace Registry.Graph.Cypher.Temporal;

/// <summary>The mean of durations, part by part, carried on from each to the next as Neo4j does.</summary>
internal sealed class DurationMean
{
    private double _months;
    private double _days;
    private double _seconds;
    private double _nanoseconds;
    private long _count;

    public void Add(GraphDuration duration)
    {
        _count++;
        _months += (duration.Months - _months) / _count;
        _days += (duration.Days - _days) / _count;
        _seconds += (duration.Seconds - _seconds) / _count;
        _nanoseconds += (duration.Nanoseconds - _nanoseconds) / _count;
    }

    public GraphDuration Result() => DurationMath.Approximate(_months, _days, _seconds, _nanoseconds);
}
