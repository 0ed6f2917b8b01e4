namespace Corpus.Accuracy;

/// <summary>Recognises by content what kind of gold a folder has.</summary>
internal static class GoldFolder
{
    private const string Articles = "articles";
    private const string Gold = "gold";

    /// <summary>Reads all that the folder has, else what its folders have; a folder without gold is told.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">How its data is called.</param>
    /// <param name="language">The BCP 47 tag of texts that name none; null finds it out.</param>
    /// <param name="reading">Takes the data.</param>
    public static void Read(string folder, string name, string? language, GoldReading reading)
    {
        if (TryRead(folder, name, language, reading))
            return;

        var isAny = false;
        foreach (var child in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
            isAny |= TryRead(child, $"{name} {Path.GetFileName(child)}", language, reading);
        if (!isAny)
        {
            reading.Problems.Add(new GoldProblem(
                folder, 0, "there is no gold: expected are 'articles' and 'gold', *.gold beside articles, *.conllu, *.txt with *.gold.json, pysbd_golden.json or *BreakTest.json"));
        }
    }

    private static bool TryRead(string folder, string name, string? language, GoldReading reading)
    {
        var count = reading.Data.Count;
        var (articles, gold) = (Path.Combine(folder, Articles), Path.Combine(folder, Gold));
        if (Directory.Exists(articles) && Directory.Exists(gold))
            reading.Data.Add(CorpusGold.ReadStandoff(name, articles, gold, language, reading.Problems));
        else if (Has(folder, "*" + StandoffReader.Extension))
            reading.Data.Add(CorpusGold.ReadStandoff(name, folder, folder, language, reading.Problems));

        if (Has(folder, "*.conllu"))
            reading.Data.Add(CorpusGold.ReadAnnotated(name, Directory.Exists(articles) ? articles : folder, language, reading.Problems));
        if (Has(folder, "*" + OffsetGold.Extension))
            reading.Data.Add(OffsetGold.Read(name, folder, language, reading.Problems));
        if (Path.Combine(folder, GoldenRules.FileName) is var rules && File.Exists(rules))
            reading.Data.AddRange(GoldenRules.Read(rules, reading.Problems));
        foreach (var tests in Directory.GetFiles(folder, "*" + BreakTests.Extension).Order(StringComparer.Ordinal))
            reading.Data.Add(BreakTests.Read(tests, reading.Problems));
        return reading.Data.Count > count;
    }

    private static bool Has(string folder, string pattern)
    {
        var isBelow = Directory.Exists(Path.Combine(folder, Articles));
        return Directory.EnumerateFiles(folder, pattern, isBelow ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly).Any();
    }
}
