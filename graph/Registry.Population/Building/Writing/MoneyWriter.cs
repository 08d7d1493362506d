using Registry.Graph;
using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>Writes payments to persons, payments to suppliers, grants, and the accounts they go to.</summary>
internal sealed class MoneyWriter(PopulationState state) : IGraphWriter
{
    private readonly string[] _accounts = FindAccounts(state.Facts);

    public void AddNodes(GraphTarget target)
    {
        var (payments, suppliers, grants) = (target.Nodes("Payment"), target.Nodes("SupplierPayment"), target.Nodes("Grant"));
        for (var i = 0; i < state.Facts.Payments.Count; i++)
        {
            payments.Add(state.Facts.Payments[i].PaymentId);
        }

        for (var i = 0; i < state.Facts.Suppliers.Count; i++)
        {
            suppliers.Add($"{state.Facts.Suppliers[i].InvoiceId}/{state.Facts.Suppliers[i].Company}");
        }

        for (var i = 0; i < state.Facts.Associations.Count; i++)
        {
            ref readonly var row = ref state.Facts.Associations[i];
            grants.Add(string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"{row.Id}/{row.Year}/{row.GrantType}"));
        }

        foreach (var account in _accounts)
        {
            target.Nodes("Account").Add(account);
        }
    }

    public void Write(GraphTarget target)
    {
        WritePayments(target);
        WriteSuppliers(target);
        WriteGrants(target);
    }

    private static string[] FindAccounts(FoldedFacts facts)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        keys.UnionWith(Enumerable.Range(0, facts.Payments.Count).Select(i => facts.Payments[i].AccountKey));
        keys.UnionWith(Enumerable.Range(0, facts.Suppliers.Count).Select(i => facts.Suppliers[i].AccountKey));
        keys.UnionWith(Enumerable.Range(0, facts.Associations.Count).Select(i => facts.Associations[i].AccountKey));
        keys.Remove(string.Empty);
        return [.. keys.Order(StringComparer.Ordinal)];
    }

    private void WritePayments(GraphTarget target)
    {
        var nodes = target.Nodes("Payment");
        var (day, amount, method) = (nodes.Columns.Date("day"), nodes.Columns.Double("amount"), nodes.Columns.Text("method"));
        var (payeeType, source) = (nodes.Columns.Text("payeeType"), SourceColumns.Of(nodes.Columns));
        var (decisions, under) = (target.Nodes("Decision").Columns, target.Type("UNDER"));
        for (var i = 0; i < state.Facts.Payments.Count; i++)
        {
            ref readonly var row = ref state.Facts.Payments[i];
            day.Set(i, row.Day);
            amount.Set(i, (double)row.Amount);
            method.Put(i, row.Method);
            payeeType.Put(i, row.PayeeType);
            source.Set(i, state.Facts.Payments, i, row.Source);
            if (decisions.TryFind(row.DecisionId, out var decision))
            {
                under.Add(nodes[i], decision);
            }

            var payee = row.Payee.IsPerson
                ? target.Nodes("Person")[state.Parties.Persons.NumberOf(row.Payee.Number)]
                : CompanyOf(target, row.Payee);
            Pay(target, nodes[i], payee, row.AccountKey);
        }
    }

    private void WriteSuppliers(GraphTarget target)
    {
        var nodes = target.Nodes("SupplierPayment");
        var (invoice, department, activity) =
            (nodes.Columns.Text("invoiceId"), nodes.Columns.Text("department"), nodes.Columns.Text("activity"));
        var (period, day, amount) = (nodes.Columns.Date("period"), nodes.Columns.Date("day"), nodes.Columns.Double("amount"));
        var source = SourceColumns.Of(nodes.Columns);
        for (var i = 0; i < state.Facts.Suppliers.Count; i++)
        {
            ref readonly var row = ref state.Facts.Suppliers[i];
            invoice.Put(i, row.InvoiceId);
            department.Put(i, row.Department);
            activity.Put(i, row.Activity);
            period.Put(i, row.Period);
            day.Set(i, row.Day);
            amount.Set(i, (double)row.Amount);
            source.Set(i, state.Facts.Suppliers, i, row.Source);
            Pay(target, nodes[i], CompanyOf(target, row.Company), row.AccountKey);
        }
    }

    private void WriteGrants(GraphTarget target)
    {
        var nodes = target.Nodes("Grant");
        var (year, kind, amount) = (nodes.Columns.Int64("year"), nodes.Columns.Text("kind"), nodes.Columns.Double("amount"));
        var (members, hashes, board) =
            (nodes.Columns.Int64("members"), nodes.Columns.Text("memberHashes"), nodes.Columns.Text("boardIds"));
        var source = SourceColumns.Of(nodes.Columns);
        for (var i = 0; i < state.Facts.Associations.Count; i++)
        {
            ref readonly var row = ref state.Facts.Associations[i];
            year.Set(i, row.Year);
            kind.Put(i, row.GrantType);
            amount.Put(i, row.Amount);
            members.Put(i, row.Members);
            hashes.Put(i, string.Join('|', row.MemberHashes));
            board.Put(i, string.Join('|', row.Board.Select(person => person.ToString())));
            source.Set(i, state.Facts.Associations, i, row.Source);
            Pay(target, nodes[i], CompanyOf(target, row.Id), row.AccountKey);
        }
    }

    private static void Pay(GraphTarget target, NodeRef payment, NodeRef payee, string account)
    {
        target.Type("PAYS").Add(payment, payee);
        if (account.Length > 0 && target.Nodes("Account").Columns.TryFind(account, out var paidTo))
        {
            target.Type("PAID_TO").Add(payment, paidTo);
        }
    }

    private NodeRef CompanyOf(GraphTarget target, PartyId company)
        => target.Nodes("Company")[state.Parties.Companies.NumberOf(company.Number)];
}
