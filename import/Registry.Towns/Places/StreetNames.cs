namespace Registry.Towns.Places;

/// <summary>Street names that are Swedish in shape and on no map: two halves that nobody would put together.</summary>
internal static class StreetNames
{
    private static readonly string[] First =
    [
        "Igelkotts", "Lykt", "Moln", "Regn", "Koppar", "Sagobok", "Kantarell", "Pepparkaks", "Fjäder", "Vant", "Kompass",
        "Trumpet", "Blåbärs", "Snigel", "Måne", "Drak", "Saft", "Tekopps", "Paraply", "Nyckel", "Knapp", "Brevduve",
        "Ekorr", "Bumerang", "Silver", "Påsk", "Vinter", "Lins", "Humle", "Gräddkolle", "Plommon", "Sill", "Mossa",
        "Tulpan", "Kruk", "Svamp", "Ullgarns", "Visp", "Kex", "Glöd",
    ];

    private static readonly string[] Second =
    [
        "borste", "lykte", "måne", "vinge", "kvarn", "torns", "kulle", "bro", "stens", "garvar", "glas", "mejeri",
        "tråds", "hatte", "kors", "spegel", "snäck", "trädgårds", "bollnäs", "fors", "rokoko", "hjuls", "pärle", "bods",
        "knekt", "segel", "smeds", "vakt", "källe", "ugns", "korn", "ring", "staven", "dörr", "skogs", "lada", "åker",
        "klock", "stjärn", "vrå",
    ];

    private static readonly string[] Last = ["gatan", "vägen", "stigen", "gränd", "backen", "allén", "torget", "slingan"];

    private static readonly string[] Direction = ["", "Norra ", "Södra ", "Östra ", "Västra ", "Inre ", "Yttre ", "Övre ", "Nedre "];

    /// <summary>Gets the name of the street with a number; different numbers have different names.</summary>
    public static string Get(int street, ulong seed)
    {
        var count = First.Length * Second.Length * Last.Length;
        var (round, place) = Math.DivRem(street, count);

        // 7919 shares no factor with the count, so a round visits every combination once.
        var index = (int)(((place * 7919L) + (long)(TownRandom.Mix(seed, 77) % (ulong)count)) % count);
        var (rest, last) = Math.DivRem(index, Last.Length);
        var (first, second) = Math.DivRem(rest, Second.Length);
        return Direction[round % Direction.Length] + First[first] + Second[second] + Last[last];
    }
}
