using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Corpus.Tests;

/// <summary>The published values that come beside the repository on some machines.</summary>
public class SharedGoldTests
{
    [Fact]
    public void Every_value_beside_the_repository_comes_out()
    {
        if (FindFolder() is not { } folder)
        {
            Console.WriteLine("shared/data/measures is not there: its values were not checked.");
            return;
        }

        var count = 0;
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(file));
            count += gold.RootElement.TryGetProperty("cases", out var cases) ? CheckAssociation(cases) : CheckDispersion(gold.RootElement);
        }

        Console.WriteLine($"shared/data/measures is there: all of its {count} values come out.");
        Assert.NotEqual(0, count);
    }

    private static int CheckAssociation(JsonElement cases)
    {
        foreach (var one in cases.EnumerateArray())
        {
            var counts = Numbers(one.GetProperty("a"));
            var measure = one.GetProperty("m").GetString() switch
            {
                "student_t" => AssociationMeasure.TScore,
                "chi_sq" => AssociationMeasure.ChiSquared,
                "log_likelihood_dunning" => AssociationMeasure.LogLikelihood,
                "pmi_log2" => AssociationMeasure.MutualInformation,
                var other => throw new InvalidDataException($"No measure is known as {other}."),
            };
            Published.Equal(one.GetProperty("v").GetString()!, ContingencyTable.FromMarginals(counts[0], counts[1], counts[2], counts[3]).Of(measure));
        }

        return cases.GetArrayLength();
    }

    // Each value is there in both directions. What it calls DP is that of Gries (2008), though its notes name another: see docs/measures.md.
    private static int CheckDispersion(JsonElement gold)
    {
        var measures = DispersionMeasures.From(Numbers(gold.GetProperty("subfreq")), Numbers(gold.GetProperty("partsize")));
        var count = 0;
        foreach (var (name, even) in Values("conventional"))
        {
            Published.Equal(even, name switch
            {
                "Rrel" => measures.RelativeRange,
                "D" => measures.JuillandD,
                "D2" => measures.CarrollD2,
                "S" => measures.RosengrenS,
                "DP" => 1 - measures.DP,
                "DA" => measures.BurchDA,
                "DKL" => 1 - measures.KullbackLeiblerNorm,
                _ => throw new InvalidDataException($"No measure is known as {name}."),
            });
            count++;
        }

        foreach (var (name, uneven) in Values("gries_directionality"))
        {
            Published.Equal(uneven, name switch
            {
                "Rrel" => 1 - measures.RelativeRange,
                "D" => 1 - measures.JuillandD,
                "D2" => 1 - measures.CarrollD2,
                "S" => 1 - measures.RosengrenS,
                "DP" => measures.DP,
                "DA" => 1 - measures.BurchDA,
                "DKL" => measures.KullbackLeiblerNorm,
                _ => throw new InvalidDataException($"No measure is known as {name}."),
            });
            count++;
        }

        return count;

        IEnumerable<(string Name, string Value)> Values(string direction) => gold.GetProperty(direction).EnumerateObject().Select(value => (value.Name, value.Value.GetRawText()));
    }

    private static long[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt64())];

    private static string? FindFolder([CallerFilePath] string file = "")
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..", "..", "shared", "data", "measures"));
        return Directory.Exists(folder) ? folder : null;
    }
}
