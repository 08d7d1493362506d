using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>The kinds a value may have besides null, as far as they are known before the query runs.</summary>
[Flags]
internal enum Kinds
{
    None = 0,
    Boolean = 1,
    Integer = 2,
    Float = 4,
    String = 8,
    List = 16,
    Map = 32,
    Node = 64,
    Relationship = 128,
    Path = 256,
    Date = 512,
    LocalTime = 1024,
    Time = 2048,
    LocalDateTime = 4096,
    DateTime = 8192,
    Duration = 16384,
    Point = 32768,
    Number = Integer | Float,
    Temporal = Date | LocalTime | Time | LocalDateTime | DateTime,
    Any = 65535,

    /// <summary>What a property may hold.</summary>
    Storable = Boolean | Number | String | List | Temporal | Duration | Point,
}

/// <summary>
/// An expression compiled for one query: it holds no state of a run, so that a cached plan serves many runs at once.
/// </summary>
internal abstract class Expr(Kinds kinds, int position)
{
    /// <summary>What one of several may be; a written null may be anything.</summary>
    protected static Kinds Either(IEnumerable<Expr> some) =>
        some.Aggregate(Kinds.None, (all, one) => all | (one.Kinds == Kinds.None ? Kinds.Any : one.Kinds));

    public Kinds Kinds { get; protected init; } = kinds;

    /// <summary>Gets what is known of the items, where it may be a list.</summary>
    public ItemKinds? Items { get; init; }

    public int Position { get; } = position;

    /// <summary>Gets a value indicating whether the value is the same for every row of a run.</summary>
    public virtual bool IsConstant => false;

    public abstract Value Eval(Frame frame);

    /// <summary>Evaluates where a truth is wanted.</summary>
    public virtual Truth Test(Frame frame) => Eval(frame).ToTruth(Position);
}

/// <summary>An expression whose answer is a truth.</summary>
internal abstract class TruthExpr(int position) : Expr(Kinds.Boolean, position)
{
    public sealed override Value Eval(Frame frame) => Test(frame).ToValue();

    public abstract override Truth Test(Frame frame);
}

internal sealed class ConstantExpr(Value value, int position) : Expr(KindsOf(value), position)
{
    public Value Value { get; } = value;

    public override bool IsConstant => true;

    public override Value Eval(Frame frame) => Value;

    public static Kinds KindsOf(Value value) => value.Kind switch
    {
        ValueKind.Null => Kinds.None,
        ValueKind.Boolean => Kinds.Boolean,
        ValueKind.Integer => Kinds.Integer,
        ValueKind.Float => Kinds.Float,
        ValueKind.String => Kinds.String,
        ValueKind.List => Kinds.List,
        ValueKind.Map => Kinds.Map,
        _ => Kinds.Any,
    };
}

internal sealed class ParameterExpr(int index, int position) : Expr(Kinds.Any, position)
{
    public override bool IsConstant => true;

    public override Value Eval(Frame frame) => frame.Context.Parameters[index];
}

/// <summary>A variable that lies in a value slot.</summary>
internal sealed class SlotExpr(int index, Kinds kinds, int position) : Expr(kinds, position)
{
    public int Index => index;

    public override Value Eval(Frame frame) => frame.Values[index];
}

/// <summary>A variable that is a node or relationship by number.</summary>
internal sealed class IdExpr(Slot slot, int position)
    : Expr(slot.Kind == SlotKind.Node ? Kinds.Node : Kinds.Relationship, position)
{
    public Slot Slot { get; } = slot;

    public int Id(Frame frame) => frame.Ids[Slot.Index];

    public override Value Eval(Frame frame) => Slot.Read(frame);
}
