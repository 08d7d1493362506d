using Registry.Graph;
using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>Writes the decisions on economic assistance, whom they cover and the home they state.</summary>
internal sealed class AssistanceWriter(PopulationState state) : IGraphWriter
{
    private const double WholeMonth = 1;
    private const string Lodger = "inneboende";

    public void AddNodes(GraphTarget target)
    {
        var nodes = target.Nodes("Decision");
        for (var i = 0; i < state.Facts.Decisions.Count; i++)
        {
            nodes.Add(state.Facts.Decisions[i].DecisionId);
        }
    }

    public void Write(GraphTarget target)
    {
        WriteCase(target.Nodes("Decision").Columns);
        WriteAmounts(target.Nodes("Decision").Columns);
        WriteClaims(target);
        WriteCovers(target);
    }

    private void WriteCase(NodeGroupBuilder columns)
    {
        var (household, caseNo, month) = (columns.Text("household"), columns.Text("caseNo"), columns.Date("month"));
        var (type, adults, children) =
            (columns.Text("householdType"), columns.Int64("adults"), columns.Int64("children"));
        var (shared, source) = (columns.Int64("sharedHousehold"), SourceColumns.Of(columns));
        for (var i = 0; i < state.Facts.Decisions.Count; i++)
        {
            ref readonly var row = ref state.Facts.Decisions[i];
            household.Put(i, row.HouseholdId);
            caseNo.Put(i, row.CaseNo);
            month.Set(i, row.Month);
            type.Put(i, row.HouseholdType);
            adults.Put(i, row.Adults);
            children.Put(i, row.Children);
            shared.Put(i, row.SharedHouseholdSize);
            source.Set(i, state.Facts.Decisions, i, row.Source);
        }
    }

    private void WriteAmounts(NodeGroupBuilder columns)
    {
        var (norm, cost, granted) = (columns.Double("norm"), columns.Double("housingCost"), columns.Double("granted"));
        for (var i = 0; i < state.Facts.Decisions.Count; i++)
        {
            ref readonly var row = ref state.Facts.Decisions[i];
            norm.Put(i, row.Norm);
            cost.Put(i, row.HousingCost);
            granted.Put(i, row.Granted);
        }
    }

    private void WriteClaims(GraphTarget target)
    {
        var (decisions, dwellings, leases) = (target.Nodes("Decision"), target.Nodes("Dwelling"), target.Nodes("Lease"));
        var columns = decisions.Columns;
        var (landlord, lease, statedKey) = (columns.Text("landlord"), columns.Text("lease"), columns.Text("statedKey"));
        var (home, claimed) = (target.Type("CLAIMS_HOME"), target.Type("CLAIMS_LEASE"));
        for (var i = 0; i < state.Facts.Decisions.Count; i++)
        {
            ref readonly var row = ref state.Facts.Decisions[i];
            landlord.Put(i, row.Landlord?.ToString() ?? string.Empty);
            lease.Put(i, row.LeaseId);
            if (state.DecisionHomes[i] is var dwelling && dwelling >= 0)
            {
                statedKey.Set(i, state.KeyOf(dwelling));
                home.Add(decisions[i], dwellings[dwelling]);
            }
            else
            {
                statedKey.Put(i, DwellingTable.KeyOf(row.Stated));
            }

            if (state.Leases.FindClaimed(row.Landlord, row.LeaseId) is var number && number >= 0)
            {
                claimed.Add(decisions[i], leases[number]);
            }
        }
    }

    private void WriteCovers(GraphTarget target)
    {
        var members = IndexMembers();
        var covers = new CoverColumns(target, state);
        var seen = new HashSet<PersonId>();
        for (var i = 0; i < state.Facts.Decisions.Count; i++)
        {
            ref readonly var row = ref state.Facts.Decisions[i];
            var household = members.GetValueOrDefault((row.HouseholdId, row.Month), []);
            seen.Clear();
            AddApplicant(covers, i, row.Applicant, "sokande", household, seen);
            if (row.CoApplicant is { } other)
            {
                AddApplicant(covers, i, other, "medsokande", household, seen);
            }

            foreach (var index in household)
            {
                ref readonly var member = ref state.Facts.Members[index];
                if (seen.Add(member.Person) || member.Role == Lodger)
                {
                    covers.Add(i, member.Person, member.Role, (double)member.Share);
                    covers.Source.Set(covers.Last, state.Facts.Members, index, member.Source);
                }
            }
        }
    }

    // Who applies is covered as applicant, whatever the member list calls the person; that she lodges is told beside it (X10).
    private void AddApplicant(
        CoverColumns covers, int decision, PersonId person, string role, List<int> household, HashSet<PersonId> seen)
    {
        if (seen.Add(person))
        {
            var member = household.FindIndex(index => state.Facts.Members[index].Person == person);
            covers.Add(
                decision, person, role, member < 0 ? WholeMonth : (double)state.Facts.Members[household[member]].Share);
            covers.Source.Set(covers.Last, state.Facts.Decisions, decision, state.Facts.Decisions[decision].Source);
        }
    }

    private Dictionary<(string Household, DateOnly Month), List<int>> IndexMembers()
    {
        var index = new Dictionary<(string Household, DateOnly Month), List<int>>();
        for (var i = 0; i < state.Facts.Members.Count; i++)
        {
            ref readonly var row = ref state.Facts.Members[i];
            var key = (row.HouseholdId, row.Month);
            if (!index.TryGetValue(key, out var members))
            {
                index.Add(key, members = []);
            }

            members.Add(i);
        }

        return index;
    }

    private sealed class CoverColumns(GraphTarget target, PopulationState state)
    {
        private readonly RelationshipGroupBuilder _type = target.Type("COVERS");
        private readonly ColumnBuilder<string> _role = target.Type("COVERS").Text("role");
        private readonly ColumnBuilder<double> _share = target.Type("COVERS").Double("share");

        public SourceColumns Source { get; } = SourceColumns.Of(target.Type("COVERS"));

        public int Last { get; private set; }

        public void Add(int decision, PersonId person, string role, double share)
        {
            Last = _type.Add(
                target.Nodes("Decision")[decision], target.Nodes("Person")[state.Parties.Persons.NumberOf(person.Number)]);
            _role.Put(Last, role);
            _share.Set(Last, share);
        }
    }
}
