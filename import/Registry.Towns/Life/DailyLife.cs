using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Life;

/// <summary>Lets an ordinary household live in a dwelling: registration, lease, assistance, school, work, mail.</summary>
internal sealed class DailyLife(Town town)
{
    private const double AssistedShare = 0.155;

    // Of households with one adult; with their children that makes three persons in a thousand.
    private const double ProtectedShare = 0.0135;

    /// <summary>Settles a household in a dwelling and writes everything about it.</summary>
    public void Settle(Household household, Dwelling home)
    {
        var since = Since(household, home);
        if (household.Adults.Count == 1 && town.Random.Chance(ProtectedShare))
        {
            ProtectAll(household, home);
        }

        town.Homes.Settle(household.ToList(), home, since);
        var lease = home.Building.Tenure == Tenure.CompanyRental ? WriteLease(household, home, since) : null;
        if (household.Adults.All(a => a.Protection == Protection.None))
        {
            WriteAssistance(household, home, lease, since);
            WriteContacts(household, lease, since);
            WriteMail(household, home);
        }

        foreach (var adult in household.Adults)
        {
            town.Business.Employ(adult, home);
            town.Business.Care(adult);
        }

        WriteSchool(household);
    }

    // A household moves in when its grown members are of age, however long the dwelling says somebody has lived there.
    private DateOnly Since(Household household, Dwelling home)
    {
        var since = town.Map.Since(home.Index);
        foreach (var adult in household.Adults)
        {
            var grown = adult.AgeOn(town.Day) < 26 && household.Adults.Count > 1 ? adult.Born : adult.Born.AddYears(18);
            since = grown > since ? grown : since;
        }

        return since < town.DaysAgo(4) ? since : town.DaysAgo(4);
    }

    private void ProtectAll(Household household, Dwelling home)
    {
        var protection = town.Random.Chance(0.55) ? Protection.SecrecyFlag : Protection.ProtectedRegistration;
        foreach (var person in household.Everybody)
        {
            town.Protect(person, protection);
            town.Answers.Protected.Add(new(person.Id, person.Surname, person.Given, protection == Protection.ProtectedRegistration,
                [], home.Uuid));
        }
    }

    private Lease WriteLease(Household household, Dwelling home, DateOnly since)
    {
        var start = since.AddDays(-town.Random.Weighted([6, 1, 1, 1]) * 5);
        var grown = household.Adults[0].Born.AddYears(18);
        var lease = town.Leases.Let(home, start < grown ? grown : start, transfer: town.Random.Chance(0.12) ? "byte" : "ny");
        lease.AddMain(household.Adults[0]);
        for (var i = 1; i < household.Adults.Count; i++)
        {
            var adult = household.Adults[i];
            if (household.IsShared || (i == 1 && household.IsCouple && town.Random.Chance(0.75)))
            {
                var ofAge = adult.Born.AddYears(18);
                lease.Add(adult.Number, "medhyresgast", ofAge > lease.Start ? ofAge : lease.Start);
            }
            else if (town.Random.Chance(0.5))
            {
                lease.Add(adult.Number, "uppgiven_boende");
            }
        }

        return lease;
    }

    private void WriteAssistance(Household household, Dwelling home, Lease? lease, DateOnly since)
    {
        var rented = lease is not null || home.Building.Tenure == Tenure.PrivateRental;
        if (!rented || household.IsShared || household.Adults.Count > 2 || household.Adults.Count == 2 && !household.IsCouple
            || !town.Random.Chance(AssistedShare))
        {
            return;
        }

        var months = town.Random.Between(1, Assistance.Months);
        var first = town.Assistance.Month(town.Random.Between(months - 1, Assistance.Months - 1));
        if (first <= since || (lease is not null && first <= lease.Start))
        {
            return;
        }

        town.Assistance.Write(new(household.Adults[0], first, months)
        {
            CoApplicant = household.Adults.Count == 2 ? household.Adults[1] : null,
            Others = [.. household.Children.Select(c => new AssistanceMember(c, "barn"))],
            Home = home,
            HousingCost = lease?.Rent ?? Leases.RentOf(home),
            Landlord = lease?.Landlord.Number ?? town.Owners.OwnerOf(home.Building),
            LeaseId = lease?.Id,
        });
        town.Assistance.Phone(household.Adults[0]);
        if (town.Random.Chance(0.5))
        {
            town.Files.Social.Contacts.Mail(household.Adults[0], town.NewMail(household.Adults[0]), first);
        }
    }

    private void WriteContacts(Household household, Lease? lease, DateOnly since)
    {
        if (lease is not null && town.Random.Chance(0.7))
        {
            lease.Landlord.Files.Contacts.Phone(household.Adults[0], town.NewPhone(), lease.Start);
        }

        foreach (var adult in household.Adults)
        {
            if (town.Random.Chance(0.28))
            {
                town.Files.Population.Contacts.Mail(adult, town.NewMail(adult), since);
            }
        }
    }

    private void WriteMail(Household household, Dwelling home)
    {
        if (town.Random.Chance(0.01))
        {
            town.Files.Population.ReturnedMail(household.Adults[0], home, "Valnämnden",
                town.DaysAgo(town.Random.Between(5, 350)), "namn saknas på dörren");
        }
    }

    private void WriteSchool(Household household)
    {
        var start = new DateOnly(town.Day.Year - (town.Day.Month > 8 ? 0 : 1), 8, 18);
        foreach (var child in household.Children)
        {
            if (start.Year - child.Born.Year is >= 6 and <= 15)
            {
                town.Files.Population.School(child, true, false, start);
            }
        }
    }
}
