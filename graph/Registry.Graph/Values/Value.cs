using System.Runtime.CompilerServices;

namespace Registry.Graph;

/// <summary>
/// One value of the graph or of a query: 24 bytes, no allocation for numbers, dates, times, nodes and relationships.
/// Equality and hash are Cypher's <em>equivalence</em> (grouping, DISTINCT): null equals null, NaN equals NaN, 1 equals
/// 1.0. The three-valued <c>=</c> belongs to the query language; the total order is <see cref="ValueComparer"/>.
/// </summary>
public readonly partial struct Value : IEquatable<Value>
{
    private readonly object? _object;
    private readonly long _bits;
    private readonly int _nanosecond;

    // The kind in the low eight bits and the offset from UTC in seconds above it.
    private readonly int _tag;

    private Value(ValueKind kind, long bits, object? content = null, int nanosecond = 0, int offsetSeconds = 0)
    {
        _object = content;
        _bits = bits;
        _nanosecond = nanosecond;
        _tag = (int)kind | (offsetSeconds << 8);
    }

    /// <summary>Gets the absent value; also what <c>default</c> is.</summary>
    public static Value Null => default;

    /// <summary>Gets the value true.</summary>
    public static Value True => From(true);

    /// <summary>Gets the value false.</summary>
    public static Value False => From(false);

    /// <summary>Gets the kind.</summary>
    public ValueKind Kind => (ValueKind)(_tag & 0xFF);

    /// <summary>Gets a value indicating whether this is null.</summary>
    public bool IsNull => _tag == 0;

    /// <summary>Gets a value indicating whether this is an integer or a float.</summary>
    public bool IsNumber => Kind is ValueKind.Integer or ValueKind.Float;

    /// <summary>Gets the boolean.</summary>
    public bool AsBoolean => Bits(ValueKind.Boolean) != 0;

    /// <summary>Gets the integer.</summary>
    public long AsInt64 => Bits(ValueKind.Integer);

    /// <summary>Gets the floating-point number.</summary>
    public double AsDouble => BitConverter.Int64BitsToDouble(Bits(ValueKind.Float));

    /// <summary>Gets the integer or float as a floating-point number.</summary>
    public double AsNumber => Kind == ValueKind.Integer ? _bits : AsDouble;

    /// <summary>Gets the text.</summary>
    public string AsText => (string)Content(ValueKind.String);

    /// <summary>Gets the date; it must lie in the years 1 to 9999.</summary>
    public DateOnly AsDate => DateOnly.FromDayNumber(checked((int)Bits(ValueKind.Date)));

    /// <summary>
    /// Gets the day number of the date: 0 is the first of January of year 1, as in <see cref="DateOnly"/>.
    /// </summary>
    public long AsDayNumber => Bits(ValueKind.Date);

    /// <summary>Gets the duration.</summary>
    public GraphDuration AsDuration => (GraphDuration)Content(ValueKind.Duration);

    /// <summary>Gets the point.</summary>
    public GraphPoint AsPoint => (GraphPoint)Content(ValueKind.Point);

    /// <summary>Gets the list.</summary>
    public IReadOnlyList<Value> AsList => (IReadOnlyList<Value>)Content(ValueKind.List);

    /// <summary>Gets the map.</summary>
    public IReadOnlyDictionary<string, Value> AsMap => (IReadOnlyDictionary<string, Value>)Content(ValueKind.Map);

    /// <summary>Gets the number of the node.</summary>
    public int AsNode => (int)Bits(ValueKind.Node);

    /// <summary>Gets the number of the relationship.</summary>
    public int AsRelationship => (int)Bits(ValueKind.Relationship);

    /// <summary>Gets the path.</summary>
    public GraphPath AsPath => (GraphPath)Content(ValueKind.Path);

    /// <summary>Tells whether two values are equivalent.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they fall into the same group.</returns>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Tells whether two values are not equivalent.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they fall into different groups.</returns>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Value other) => _tag == other._tag && IsWhollyBits
        ? _bits == other._bits
        : ValueComparer.Instance.Equals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueComparer.Instance.GetHashCode(this);

    /// <summary>Names the kind only, so that no log or exception shows a value of the register by accident.</summary>
    /// <returns>The name of the kind.</returns>
    public override string ToString() => Kind.ToString();

    /// <summary>Gets a value indicating whether values of this kind are equivalent just where their bits are the same.</summary>
    private bool IsWhollyBits => Kind
        is ValueKind.Node or ValueKind.Relationship or ValueKind.Integer or ValueKind.Date or ValueKind.Boolean;

    /// <summary>Compares two integers, or two dates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int CompareBits(Value other) => _bits.CompareTo(other._bits);

    /// <summary>Gets the number of a node or a relationship.</summary>
    internal int AsId => Kind == ValueKind.Node ? AsNode : AsRelationship;

    /// <summary>Tells whether two values are one list, text or the like in memory.</summary>
    internal bool IsSharedWith(Value other) => _object is not null && ReferenceEquals(_object, other._object);

    private object Content(ValueKind kind)
    {
        Demand(kind);
        return _object!;
    }

    private long Bits(ValueKind kind)
    {
        Demand(kind);
        return _bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Demand(ValueKind kind)
    {
        if (Kind != kind)
        {
            ThrowKind(kind);
        }
    }

    private void ThrowKind(ValueKind kind) =>
        throw new InvalidOperationException($"The value must be of kind {kind}, but is of kind {Kind}.");
}
