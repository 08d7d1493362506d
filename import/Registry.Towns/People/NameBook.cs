namespace Registry.Towns.People;

/// <summary>Given names that everybody has, and surnames in two halves that nobody has.</summary>
internal static class NameBook
{
    private static readonly string[] Given =
    [
        "Anna", "Erik", "Maria", "Lars", "Karin", "Mikael", "Sara", "Johan", "Emma", "Anders", "Lena", "Per", "Eva", "Nils",
        "Ingrid", "Karl", "Elsa", "Olle", "Astrid", "Hugo", "Maja", "Ebba", "Arvid", "Alma", "Sven", "Greta", "Axel", "Signe",
        "Tove", "Vera", "Amina", "Omar", "Leila", "Adam", "Fatima", "Yusuf", "Zeynep", "Ali", "Sofia", "David", "Elena",
        "Marko", "Ana", "Piotr", "Katarzyna", "Mehmet", "Noor", "Samir", "Linh", "Minh", "Tuva", "Isak", "Liv", "Viggo",
        "Selma", "Albin", "Stina", "Ture", "Rut", "Folke", "Märta", "Sixten", "Britta", "Göran", "Ulla", "Kent", "Monika",
        "Roger", "Åsa", "Örjan", "Ängla", "Bo", "Disa", "Egil", "Frida", "Gunnar", "Hedda", "Ivar", "Jonna", "Kaj",
    ];

    private static readonly string[] First =
    [
        "Tall", "Gran", "Alm", "Asp", "Björk", "Rönn", "Hassel", "Lind", "Ek", "Sälg", "Ljung", "Lav", "Kott", "Barr", "Löv",
        "Stubb", "Tjärn", "Vik", "Skär", "Klipp", "Dal", "Hed", "Äng", "Åker", "Snö", "Dimm", "Frost", "Sol", "Regn", "Vind",
        "Myr", "Sten", "Rim", "Glim", "Brant", "Hav", "Lunn", "Stjärn", "Tuv", "Öst",
    ];

    private static readonly string[] Second =
    [
        "mossa", "vinge", "fjäder", "kvarnare", "låga", "spira", "tuvesson", "brygga", "glänta", "källare", "stigare",
        "lykta", "båge", "forsare", "droppe", "randell", "kullare", "bladin", "skogare", "hyllare", "knutsel", "garn",
        "sporre", "tröskel", "vante",
    ];

    private static readonly string[] RareFirst =
        ["Xylv", "Zort", "Qvill", "Wyrm", "Zjalk", "Xand", "Qvarj", "Wulf", "Zyph", "Xirb", "Qvost", "Wremp", "Zlon", "Xeff", "Qvimm", "Wjask"];

    private static readonly string[] RareSecond =
        ["adora", "embrix", "istolv", "ondrak", "ulvaz", "yrtenz", "åskwid", "ärnqvo", "öljax", "aquint", "erzell", "ipswon", "ombryx", "urdhaz", "yxwall", "etzvor"];

    private static readonly string[] RareThird =
        ["berx", "drix", "falz", "ghem", "hjoz", "kraq", "lundz", "mosq", "norz", "pryx", "quist", "roz", "stolz", "thorx", "vadz", "wix"];

    public static string GivenName(TownRandom random) => random.Pick(Given);

    public static string Surname(TownRandom random) => First[random.Below(First.Length)] + Second[random.Below(Second.Length)];

    /// <summary>Gets a surname that no other word of the town contains: a text that holds it gives its bearer away.</summary>
    public static string RareSurname(int number)
    {
        var (rest, third) = Math.DivRem(number, RareThird.Length);
        var (round, second) = Math.DivRem(rest, RareSecond.Length);
        var (again, first) = Math.DivRem(round, RareFirst.Length);
        var name = RareFirst[first] + RareSecond[second] + RareThird[third];
        return again == 0 ? name : name + RareSecond[again % RareSecond.Length] + new string('x', again / RareSecond.Length);
    }
}
