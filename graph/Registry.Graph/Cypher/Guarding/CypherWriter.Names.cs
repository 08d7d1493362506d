using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <content>
/// Labels, types and properties as values: the names that there are, in the order of the embedded engine, and labels that
/// are given as values.
/// </content>
internal sealed partial class CypherWriter
{
    /// <summary>What a procedure tells of the schema is known here: it is written as a list.</summary>
    private string WriteProcedure(CallProcedureClause call, ref KnownNames names, bool isAlone, bool isTop)
    {
        var procedure = SchemaProcedures.Find(call.Name, rules.Catalog)
            ?? throw ViewRules.Refused("this procedure must not be sent to a server", call.Position);
        List<string> columns = [.. call.Yield?.Select(y => y.Variable) ?? procedure.Outputs.Select(o => o.Name)];
        var list = Listed(procedure.Body([]).Select(row => row[0]));
        var added = names = names.Inner();
        columns.ForEach(column => added.Add(column, Known.Value));
        var text = $"UNWIND {list} AS {ViewRules.Quote(columns[0])}"
            + string.Concat(columns.Skip(1).Select(c => $" WITH *, {ViewRules.Quote(columns[0])} AS {ViewRules.Quote(c)}"));
        text += call.Where is null ? "" : $" WITH * WHERE {Write(call.Where, names)}";
        return !isAlone ? text
            : $"{text} RETURN {string.Join(", ", columns.Select(ViewRules.Quote))}"
                + LimitOf(null, names, isTop && _rows is not null);
    }

    /// <summary>Puts names in the place of labels that a parameter gives.</summary>
    private LabelExpression? Named(LabelExpression? labels) => labels switch
    {
        LabelDynamic dynamic => Named(dynamic),
        LabelNot not => new LabelNot(Named(not.Operand)!),
        LabelGroup group => group with { Operands = [.. group.Operands.Select(o => Named(o)!)] },
        _ => labels,
    };

    private LabelExpression Named(LabelDynamic dynamic)
    {
        var given = Given(dynamic.Value) ?? throw ViewRules.Refused(
            "a label or type that is computed from a row must not be sent to a server: give it as a parameter, or test "
            + "name IN labels(n) or type(r) = name",
            dynamic.Position);
        var names = given.Kind == ValueKind.List ? given.AsList : [given];
        foreach (var name in names)
        {
            if (name.Kind != ValueKind.String || name.AsText.Length == 0)
            {
                throw Fail.Type(
                    $"a computed label or type must be a string or a list of strings, but found {Fail.Name(name.Kind)}",
                    dynamic.Position, "InvalidArgumentValue");
            }
        }

        // All of none is always there, any of none never.
        var nothing = new LabelName(ViewRules.NoName, dynamic.Position);
        return names.Count switch
        {
            0 => dynamic.IsAny ? nothing : new LabelGroup(false, [nothing, new LabelNot(nothing)]),
            1 => new LabelName(names[0].AsText, dynamic.Position),
            _ => new LabelGroup(!dynamic.IsAny, [.. names.Select(n => new LabelName(n.AsText, dynamic.Position))]),
        };
    }

    private Value? Given(Expression expression) => expression switch
    {
        ParameterExpression parameter => parameters[parameter.Name],
        LiteralExpression { Value: string text } => Value.From(text),
        ListExpression list when list.Items.Select(Given).ToList() is var items && items.TrueForAll(i => i is not null) =>
            Value.From((IReadOnlyList<Value>)[.. items.Select(i => i!.Value)]),
        _ => null,
    };

    /// <summary>Labels come in the order of the graph, as far as there is one for all of its nodes.</summary>
    private string WriteNodeLabels(string node)
    {
        var name = Fresh();
        return rules.LabelOrder is { } order
            ? $"CASE WHEN {node} IS NOT NULL THEN [`{name}` IN {Listed(order.Select(Value.From))} WHERE `{name}` IN labels({node})] END"
            : $"[`{name}` IN labels({node}) WHERE `{name}` IN {Texts(rules.Labels)}]";
    }

    /// <summary>The visible properties of a node or relationship that has them, in the order of the graph.</summary>
    private string WriteKeys(FunctionExpression call, string entity, Known known)
    {
        var key = Fresh();
        string Present(IEnumerable<string> keys) =>
            $"[`{key}` IN {Listed(keys.Select(Value.From))} WHERE `{key}` IN keys({entity})]";
        var choices = known.Kinds switch
        {
            Kinds.Node => rules.KeysOfLabels(known.Groups ?? rules.Catalog.VisibleGroups)
                .Select(k => $"WHEN {entity}:{string.Join('&', k.Labels.Select(ViewRules.Quote))} THEN {Present(k.Keys)}"),
            Kinds.Relationship => rules.Types.Select(t => $"WHEN type({entity}) = {Text(t)} THEN {Present(rules.KeysOfType(t))}"),
            _ => throw ViewRules.Refused("keys() must be asked of a variable of a pattern", call.Position),
        };
        var all = string.Join(' ', choices);
        return all.Length == 0 ? $"[`{key}` IN keys({entity}) WHERE false]" : $"CASE {all} END";
    }

    private string Listed(IEnumerable<Value> values)
    {
        var name = Fresh();
        parameters[name] = Value.From((IReadOnlyList<Value>)[.. values]);
        return $"$`{name}`";
    }
}
