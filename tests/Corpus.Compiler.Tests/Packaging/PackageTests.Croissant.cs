using System.Security.Cryptography;
using System.Text.Json;

namespace Corpus.Compiler.Tests.Packaging;

/// <summary>The metadata after Croissant: JSON-LD whose references lead somewhere.</summary>
public sealed partial class PackageTests
{
    [Fact]
    public void Croissant_says_what_the_card_says()
    {
        Package(Card);

        var croissant = Croissant();
        Assert.Equal("http://mlcommons.org/croissant/1.1", croissant.GetProperty("conformsTo").GetString());
        Assert.Equal(("sc:Dataset", "De Krant", "2025.1.0"), (croissant.GetProperty("@type").GetString(), croissant.GetProperty("name").GetString(), croissant.GetProperty("version").GetString()));
        Assert.Equal(["https://spdx.org/licenses/MIT.html", "https://spdx.org/licenses/CC-BY-SA-4.0.html"], Strings(croissant.GetProperty("license")));
        Assert.Equal(["nl", "fy"], Strings(croissant.GetProperty("inLanguage")));
        Assert.Equal(["nieuws", "oud nieuws"], Strings(croissant.GetProperty("keywords")));
        Assert.Equal(Document("citation.bib").TrimEnd(), croissant.GetProperty("citeAs").GetString());
        Assert.False(croissant.TryGetProperty("datePublished", out _));

        var image = croissant.GetProperty("distribution")[0];
        var bytes = File.ReadAllBytes(ImagePath);
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(bytes)), $"{bytes.Length} B"), (image.GetProperty("sha256").GetString(), image.GetProperty("contentSize").GetString()));
    }

    [Fact]
    public void Croissant_has_the_types_of_the_keys_and_their_vocabularies()
    {
        Package("---\nlicense: mit\nvocabulary:\n  section: [sport, weer, \"kunst & zo\"]\n---\n");

        var sets = Croissant().GetProperty("recordSet").EnumerateArray().ToArray();
        var fields = sets[^1].GetProperty("field").EnumerateArray().ToDictionary(field => field.GetProperty("@id").GetString()!, StringComparer.Ordinal);
        Assert.Equal(
            [
                "articles/date sc:Date", "articles/fields/breaking sc:Boolean", "articles/fields/price sc:Float", "articles/fields/section sc:Text", "articles/fields/seen sc:Date",
                "articles/fields/tags sc:Text[]", "articles/fields/words sc:Integer", "articles/headline sc:Text", "articles/id sc:Text", "articles/language sc:Text",
                "articles/name sc:Text", "articles/text sc:Text", "articles/title sc:Text",
            ],
            fields.Select(field => $"{field.Key} {field.Value.GetProperty("dataType").GetString()}{(field.Value.TryGetProperty("isArray", out _) ? "[]" : "")}").Order(StringComparer.Ordinal));

        Assert.Equal("vocabulary/section/name", fields["articles/fields/section"].GetProperty("references").GetProperty("@id").GetString());
        Assert.Equal(("vocabulary/section", "sc:Enumeration"), (sets[0].GetProperty("@id").GetString(), sets[0].GetProperty("dataType").GetString()));
        Assert.Equal(["sport", "weer", "kunst & zo"], sets[0].GetProperty("data").EnumerateArray().Select(value => value.GetProperty("vocabulary/section/name").GetString()));
    }

    // Whatever is referred to is there, and nothing has the id of something else.
    [Fact]
    public void Every_reference_of_Croissant_leads_to_one_thing()
    {
        Write("b.jsonl", """{"id": "x", "id/é #": "1", "articles": "2", "text": "Drie."}""" + "\n");
        Package("---\nlicense: mit\nvocabulary:\n  \"id/é #\": [\"1\"]\n---\n");

        List<string> defined = [], referred = [];
        Walk(Croissant());
        Assert.Equal(defined.Distinct(StringComparer.Ordinal), defined);
        Assert.Empty(referred.Except(defined, StringComparer.Ordinal));
        Assert.All(defined, id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Relative), id));
        Assert.Contains("vocabulary/id%2F%C3%A9%20%23/name", referred);

        void Walk(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Walk(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("@id", out var id))
                    (element.EnumerateObject().Count() == 1 ? referred : defined).Add(id.GetString()!);
                foreach (var property in element.EnumerateObject().Where(property => property.Name is not ("@context" or "data")))
                    Walk(property.Value);
            }
        }
    }
}
