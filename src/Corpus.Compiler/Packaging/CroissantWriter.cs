using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Sources;

namespace Corpus.Compiler.Packaging;

/// <summary>Writes the metadata of a corpus as Croissant 1.1 (http://mlcommons.org/croissant/1.1): JSON-LD over schema.org.</summary>
/// <remarks>
/// The one file of the data set is the image; its columns are the fields of the record set <c>articles</c>. Each key with a closed vocabulary refers to a record
/// set of its own, an enumeration, as the format wants categories. <c>datePublished</c> is left out where nobody says when that was, though the format has it
/// among what must be there: a made-up day is worse.
/// </remarks>
internal sealed class CroissantWriter
{
    public const string FileName = "croissant.json";

    private const string Version = "http://mlcommons.org/croissant/1.1";
    private const string Articles = "articles";

    // The text is for people and for JSON parsers, never for a web page; so only what JSON demands is escaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Name, string Type, string Description)[] BuiltIn =
    [
        ("id", "sc:Text", "The id of the article, unique in the corpus."),
        ("name", "sc:Text", "The name of the article as an identifier."),
        ("date", "sc:Date", "When the article is of: a year, a month or a day, as ISO 8601-2 writes them; missing where it is not known."),
        ("title", "sc:Text", "The title of the article; missing where it has none."),
        ("headline", "sc:Text", "The title, else the first sentence."),
        ("language", "sc:Text", "The language of the article, as a BCP 47 tag."),
        ("text", "sc:Text", "The text of the article."),
    ];

    private readonly PackagedCorpus _corpus;
    private readonly Utf8JsonWriter _json;

    private CroissantWriter(PackagedCorpus corpus, Utf8JsonWriter json)
    {
        _corpus = corpus;
        _json = json;
    }

    /// <summary>Writes the document. O(keys), and O(articles) for each key with a closed vocabulary.</summary>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    public static void Write(Stream output, PackagedCorpus corpus)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            new CroissantWriter(corpus, json).Write();
        output.WriteByte((byte)'\n');
    }

    private void Write()
    {
        var card = _corpus.Card;
        _json.WriteStartObject();
        WriteContext();
        _json.WriteString("@type", "sc:Dataset");
        _json.WriteString("conformsTo", Version);
        _json.WriteString("name", card.Title);
        _json.WriteString("description", card.Description ?? card.Title);
        WriteOneOrMore("license", Licenses());
        // Croissant wants one of every dataset. Where a package will lie nobody knows who packs it, and an address that is made up is worse than none.
        if (_corpus.Address is { } address)
            _json.WriteString("url", address);
        WriteCreators();
        if (_corpus.DatePublished is { } date)
            _json.WriteString("datePublished", date);
        WriteOneOrMore("keywords", card.Tags);
        WriteOneOrMore("inLanguage", card.Languages);
        _json.WriteString("version", _corpus.Version);
        _json.WriteString("citeAs", _corpus.BibTeX.TrimEnd('\n'));
        WriteDistribution();
        WriteRecordSets();
        _json.WriteEndObject();
    }

    /// <summary>The context that Appendix 1 of the format recommends, the words that are used here.</summary>
    private void WriteContext()
    {
        _json.WriteStartObject("@context");
        _json.WriteString("@language", "en");
        _json.WriteString("@vocab", "http://schema.org/");
        _json.WriteString("sc", "http://schema.org/");
        _json.WriteString("cr", "http://mlcommons.org/croissant/");
        _json.WriteString("dct", "http://purl.org/dc/terms/");
        foreach (var word in (ReadOnlySpan<string>)["citeAs", "column", "extract", "field", "fileObject", "isArray", "key", "recordSet", "references", "source"])
            _json.WriteString(word, $"cr:{word}");
        _json.WriteString("conformsTo", "dct:conformsTo");
        WriteTyped("data", "@json");
        WriteTyped("dataType", "@vocab");
        _json.WriteEndObject();
    }

    private void WriteTyped(string word, string type)
    {
        _json.WriteStartObject(word);
        _json.WriteString("@id", $"cr:{word}");
        _json.WriteString("@type", type);
        _json.WriteEndObject();
    }

    // The pages of the licences; of one that SPDX does not have, what the card says of it.
    private IReadOnlyList<string> Licenses()
        => [.. (_corpus.Card.Expression?.Terms ?? []).Select(term => term.Url ?? _corpus.LicenseLink ?? term.ToString()).Distinct(StringComparer.Ordinal)];

    private void WriteCreators()
    {
        if (_corpus.Authors.Count == 0)
            return;
        _json.WriteStartArray("creator");
        foreach (var author in _corpus.Authors)
        {
            _json.WriteStartObject();
            _json.WriteString("@type", author.IsGroup ? "sc:Organization" : "sc:Person");
            _json.WriteString("name", author.Name);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteDistribution()
    {
        _json.WriteStartArray("distribution");
        _json.WriteStartObject();
        _json.WriteString("@type", "cr:FileObject");
        _json.WriteString("@id", IdOf(_corpus.ImageName));
        _json.WriteString("name", _corpus.ImageName);
        _json.WriteString("description", $"The corpus image of the package {_corpus.Package.Id} {_corpus.Version}.");
        _json.WriteString("contentUrl", IdOf(_corpus.ImageName));
        _json.WriteString("contentSize", string.Create(CultureInfo.InvariantCulture, $"{_corpus.Card.ImageBytes} B"));
        _json.WriteString("encodingFormat", "application/octet-stream");
        _json.WriteString("sha256", _corpus.ImageHash.ToString());
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteRecordSets()
    {
        var fields = _corpus.Image.ArticleFields;
        var types = Enumerable.Range(0, fields.Count).Select(fields.TypeAt).ToArray();
        _json.WriteStartArray("recordSet");
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i].Value == FieldType.Enum)
                WriteEnumeration(fields.KeyAt(i), FieldVocabulary.Words(_corpus.Image, i));
        }

        _json.WriteStartObject();
        _json.WriteString("@type", "cr:RecordSet");
        _json.WriteString("@id", Articles);
        _json.WriteString("name", Articles);
        _json.WriteString("description", "The articles of the corpus, one record each.");
        WriteReference("key", $"{Articles}/id");
        _json.WriteStartArray("field");
        foreach (var (name, type, description) in BuiltIn)
            WriteField($"{Articles}/{name}", name, type, isArray: false, description, vocabulary: null);
        for (var i = 0; i < types.Length; i++)
            WriteKey(fields.KeyAt(i), types[i]);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    // Behind a word of its own, since an article may have a key called id.
    private void WriteKey(string key, KeyType type)
        => WriteField($"{Articles}/fields/{IdOf(key)}", key, DataType(type.Value), type.IsList, DescriptionOf(key, type), type.Value == FieldType.Enum ? VocabularyOf(key) : null);

    private static string DescriptionOf(string key, KeyType type)
        => $"The key '{SourceFile.OneLine(key)}' of the article{(type.IsNullable ? "; missing where it has none" : "")}.";

    private static string VocabularyOf(string key) => $"vocabulary/{IdOf(key)}";

    private void WriteEnumeration(string key, IEnumerable<string> words)
    {
        var set = VocabularyOf(key);
        _json.WriteStartObject();
        _json.WriteString("@type", "cr:RecordSet");
        _json.WriteString("@id", set);
        _json.WriteString("name", set);
        _json.WriteString("description", $"The values of the key '{SourceFile.OneLine(key)}'.");
        _json.WriteString("dataType", "sc:Enumeration");
        WriteReference("key", $"{set}/name");
        _json.WriteStartArray("field");
        _json.WriteStartObject();
        _json.WriteString("@type", "cr:Field");
        _json.WriteString("@id", $"{set}/name");
        _json.WriteString("name", "name");
        _json.WriteString("dataType", "sc:Text");
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartArray("data");
        foreach (var word in words)
        {
            _json.WriteStartObject();
            _json.WriteString($"{set}/name", word);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteField(string id, string name, string type, bool isArray, string description, string? vocabulary)
    {
        _json.WriteStartObject();
        _json.WriteString("@type", "cr:Field");
        _json.WriteString("@id", id);
        _json.WriteString("name", name);
        _json.WriteString("description", description);
        _json.WriteString("dataType", type);
        if (isArray)
            _json.WriteBoolean("isArray", value: true);
        _json.WriteStartObject("source");
        WriteReference("fileObject", IdOf(_corpus.ImageName));
        _json.WriteStartObject("extract");
        _json.WriteString("column", name);
        _json.WriteEndObject();
        _json.WriteEndObject();
        if (vocabulary is not null)
            WriteReference("references", $"{vocabulary}/name");
        _json.WriteEndObject();
    }

    private static string DataType(FieldType type) => type switch
    {
        FieldType.Boolean => "sc:Boolean",
        FieldType.Int32 or FieldType.Int64 => "sc:Integer",
        FieldType.Double => "sc:Float",
        FieldType.Date => "sc:Date",
        _ => "sc:Text",
    };

    private void WriteReference(string property, string id)
    {
        _json.WriteStartObject(property);
        _json.WriteString("@id", id);
        _json.WriteEndObject();
    }

    private void WriteOneOrMore(string property, IReadOnlyList<string> values)
    {
        if (values.Count == 1)
        {
            _json.WriteString(property, values[0]);
        }
        else if (values.Count > 1)
        {
            _json.WriteStartArray(property);
            foreach (var value in values)
                _json.WriteStringValue(value);
            _json.WriteEndArray();
        }
    }

    // Ids are IRIs.
    private static string IdOf(string name) => Uri.EscapeDataString(name);
}
