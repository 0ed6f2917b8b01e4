using System.Runtime.CompilerServices;

namespace Corpus.Accuracy;

/// <summary>The gold of this repository, and what may lie beside it.</summary>
internal static class ShippedGold
{
    /// <summary>How the row of both own corpora is called.</summary>
    public const string OwnName = "Krant + Havenpost";

    /// <summary>How the row of all texts is called that no rule was made with.</summary>
    public const string HeldOutName = "held out";

    /// <summary>How the row of all texts is called that rules are improved with, by writers who did not know the rules.</summary>
    public const string DevelopmentName = "development";

    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The corpora whose articles all have gold.</summary>
    public static GoldReading ReadOwn()
    {
        var reading = new GoldReading();
        foreach (var corpus in new[] { "Krant", "Havenpost" })
        {
            var folder = Path.Combine(Root, "corpus", corpus);
            if (Directory.Exists(Path.Combine(folder, "gold")))
                reading.Data.Add(CorpusGold.ReadStandoff(corpus, Path.Combine(folder, "articles"), Path.Combine(folder, "gold"), null, reading.Problems));
            else
                reading.Skipped.Add($"{corpus}: it has no folder gold");
        }

        return reading;
    }

    /// <summary>All of it: what is pooled follows what it is pooled of.</summary>
    /// <param name="data">The folder of <see cref="ExternalData"/>; null for <c>../shared/data</c> beside the repository.</param>
    public static GoldReading ReadAll(string? data)
    {
        var reading = ReadOwn();
        AddPool(reading, OwnName, reading.Data.Count);
        GoldFolder.Read(Path.Combine(Root, "corpus", "Proefbank"), "Proefbank", null, reading);
        ReadDevelopment(reading);
        ReadHeldOut(reading);
        ReadExternal(data, reading);
        return reading;
    }

    /// <summary>Adds the articles that rules are improved with. Their errors are shown.</summary>
    public static void ReadDevelopment(GoldReading reading) => ReadLanguages("Development", DevelopmentName, hasVisibleErrors: true, reading);

    /// <summary>Adds the articles that no rule was made with. Their errors are counted and not shown, so that none will be.</summary>
    public static void ReadHeldOut(GoldReading reading) => ReadLanguages("HeldOut", HeldOutName, hasVisibleErrors: false, reading);

    private static void ReadExternal(string? data, GoldReading reading)
    {
        if (data is not null && !Directory.Exists(data))
            reading.Problems.Add(new GoldProblem(data, 0, "there is no such folder"));

        foreach (var external in ExternalData.All)
        {
            var folder = Path.Combine(data ?? Path.GetFullPath(Path.Combine(Root, "..", "shared", "data")), external.Name);
            if (Directory.Exists(folder))
                GoldFolder.Read(folder, external.Name, null, reading);
            else
                reading.Skipped.Add($"{external.Name} ({external.Origin}): it is not in {data ?? "../shared/data beside the repository"}; --data names another folder");
        }
    }

    private static void ReadLanguages(string folderName, string name, bool hasVisibleErrors, GoldReading reading)
    {
        var folder = Path.Combine(Root, "tests", "Corpus.Accuracy", folderName);
        if (!Directory.Exists(folder))
        {
            reading.Skipped.Add($"{name}: there is no folder {Path.GetRelativePath(Root, folder)}");
            return;
        }

        var before = reading.Data.Count;
        GoldFolder.Read(folder, name, null, reading);
        for (var i = before; i < reading.Data.Count; i++)
            reading.Data[i] = reading.Data[i] with { HasVisibleErrors = hasVisibleErrors };
        AddPool(reading, name, reading.Data.Count - before);
    }

    private static void AddPool(GoldReading reading, string name, int count)
    {
        if (count > 1)
            reading.Data.Add(DataSet.Pool(name, reading.Data[^count..]));
    }

    private static string FindRoot([CallerFilePath] string file = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
